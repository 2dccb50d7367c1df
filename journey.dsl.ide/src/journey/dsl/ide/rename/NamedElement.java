package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;

/**
 * An element of the workspace.
 *
 * @param element what it is
 * @param workspace all files that may speak of it
 */
record NamedElement(Element element, OpenWorkspace workspace, Cancellation cancellation) implements Named {
	@Override
	public String word() {
		return element.name();
	}

	@Override
	public Optional<Message> objection() {
		if (model().file(element.nameAt().file()).filter(SourceFile::library).isPresent())
			return Optional.of(Renaming.MESSAGES.of("library", element.name()));
		return model().files().stream().filter(file -> file.flaws().lostNames().contains(element.name())).findFirst()
				.map(file -> Renaming.MESSAGES.of("unreadable", element.name(), file.path(),
						file.flaws().unreadable().isEmpty() ? 1 : file.flaws().unreadable().get(0).at().line()));
	}

	@Override
	public Optional<Message> taken(String name) {
		String qualified = element.qualifiedName().substring(0,
				element.qualifiedName().length() - element.name().length()) + name;
		String kind = "kind." + element.heading().kind().word().replace(' ', '-');
		return model().find(element.heading().kind(), qualified, Element.class)
				.map(other -> Renaming.MESSAGES.of("taken", name, Messages.PHRASES.of(kind), other.nameAt().file(),
						other.nameAt().line()));
	}

	@Override
	public List<TextEdit> edits(String name) {
		List<TextEdit> edits = new ArrayList<>();
		edits.add(instead(element.nameAt(), name));
		if (isMeant())
			for (NamePart part : References.to(List.of(element), workspace, cancellation))
				if (!part.declares()) edits.add(edit(part, name));
		return edits;
	}

	@Override
	public List<TextEdit> added(String name) {
		return element instanceof Step step ? new SameNames(step, workspace).edits(name) : List.of();
	}

	/** Whether others mean it by its name: of two elements with one name only the first is meant. */
	private boolean isMeant() {
		return model().find(element.heading().kind(), element.qualifiedName(), Element.class)
				.filter(first -> first.nameAt().equals(element.nameAt())).isPresent();
	}

	private TextEdit edit(NamePart part, String name) {
		return part.meanings().size() > 1 ? importOf(part, name) : instead(part.at(), name);
	}

	/** What else is imported with it under one name stays imported. */
	private TextEdit importOf(NamePart part, String name) {
		Import shared = model().file(part.at().file()).orElseThrow().imports().stream()
				.filter(each -> each.at().contains(part.at())).findFirst().orElseThrow();
		String lineEnd = workspace.text(part.at().file()).contains("\r\n") ? "\r\n" : "\n";
		String space = shared.name().substring(0, shared.name().lastIndexOf('.') + 1);
		return new TextEdit(part.at().file(), shared.at().offset(), 0, space + name + lineEnd + "import ");
	}

	private static TextEdit instead(SourceRange at, String name) {
		return new TextEdit(at.file(), at.offset(), at.length(), name);
	}

	private JourneyModel model() {
		return workspace.model();
	}
}
