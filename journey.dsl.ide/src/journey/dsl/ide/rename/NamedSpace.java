package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Message;
import journey.dsl.model.SourceFile;

/**
 * A namespace, or the common beginning of several, such as {@code acme} of {@code acme.people} and {@code acme.orders}.
 *
 * @param name its full name
 * @param workspace all files that may be in it or speak of it
 */
record NamedSpace(String name, OpenWorkspace workspace, Cancellation cancellation) implements Named {
	@Override
	public String word() {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	@Override
	public Optional<Message> objection() {
		boolean isLibrary = workspace.model().files().stream()
				.anyMatch(file -> file.library() && isIn(file.namespace(), name));
		return isLibrary ? Optional.of(Renaming.MESSAGES.of("library", name)) : Optional.empty();
	}

	@Override
	public Optional<Message> taken(String other) {
		String wanted = name.substring(0, name.length() - word().length()) + other;
		return workspace.model().files().stream().filter(file -> isIn(file.namespace(), wanted)).findFirst()
				.map(file -> Renaming.MESSAGES.of("namespace-taken", wanted, file.path()));
	}

	@Override
	public List<TextEdit> edits(String other) {
		List<TextEdit> edits = new ArrayList<>();
		for (SourceFile source : workspace.model().files()) {
			cancellation.check();
			if (!source.library() && maySpeakOfIt(source)) workspace.file(source.path()).ifPresent(file -> {
				for (NamePart part : NameParts.of(file).all())
					if (part.namespace().equals(name))
						edits.add(new TextEdit(file.path(), part.at().offset(), part.at().length(), other));
			});
		}
		return edits;
	}

	@Override
	public List<TextEdit> added(String other) {
		return List.of();
	}

	private boolean maySpeakOfIt(SourceFile source) {
		return isIn(source.namespace(), name) || source.imports().stream().anyMatch(each -> isIn(each.name(), name))
				|| source.references().stream().anyMatch(each -> each.name().indexOf('.') > 0);
	}

	private static boolean isIn(String namespace, String name) {
		return namespace.equals(name) || namespace.startsWith(name + ".");
	}
}
