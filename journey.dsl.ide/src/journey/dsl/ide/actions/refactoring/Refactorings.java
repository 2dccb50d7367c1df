package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;
import org.eclipse.lsp4j.CodeActionKind;

/** The refactorings for the selected words of a text. Where the text cannot be read, there are none. */
public final class Refactorings {
	/** What they are called. */
	public static final Messages MESSAGES = new Messages(Refactorings.class, "messages");
	/** Something goes to another place. */
	public static final String MOVE = CodeActionKind.Refactor + ".move";
	/** All kinds that there are. */
	public static final List<String> KINDS = List.of(CodeActionKind.RefactorExtract, MOVE,
			CodeActionKind.RefactorRewrite);

	private Refactorings() {}

	/** Those of a kind. */
	public static List<Refactoring> of(String kind, OpenFile file, SourceRange selected) {
		if (!file.source().flaws().unreadable().isEmpty()) return List.of();
		Optional<Step> step = Surroundings.of(file.workspace().model(), selected).innermost(Step.class);
		List<Refactoring> all = new ArrayList<>();
		if (kind.equals(CodeActionKind.RefactorExtract)) ExtractSubJourney.of(file, selected).ifPresent(all::add);
		if (kind.equals(MOVE)) step.ifPresent(each -> all.addAll(new MoveStep(each, file).all()));
		if (kind.equals(CodeActionKind.RefactorRewrite))
			step.flatMap(each -> ConvertStep.of(each, file)).ifPresent(all::add);
		return all;
	}
}
