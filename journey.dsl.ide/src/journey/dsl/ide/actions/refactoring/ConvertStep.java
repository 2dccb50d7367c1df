package journey.dsl.ide.actions.refactoring;

import java.util.List;
import java.util.Optional;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;
import org.eclipse.lsp4j.CodeActionKind;

/** Turns a touchpoint into a moment, and a moment into a touchpoint if it says nothing that only moments can say. */
final class ConvertStep {
	private ConvertStep() {}

	/** The other kind of step that it may be. */
	static Optional<Refactoring> of(Step step, OpenFile file) {
		if (step instanceof Touchpoint) return to("moment", step, file);
		return step instanceof Moment moment && isPlain(moment) ? to("touchpoint", step, file) : Optional.empty();
	}

	private static boolean isPlain(Moment moment) {
		List<List<?>> lists = List.of(moment.types(), moment.stakes().makeOrBreak(), moment.needs().expectations(),
				moment.needs().preferences(), moment.design().keeps(), moment.design().breaks(),
				moment.design().choices(), moment.odds().chances(), moment.design().mastery());
		List<Optional<?>> values = List.of(moment.stakes().onCriticalPath(), moment.stakes().pointOfNoReturn(),
				moment.needs().job(), moment.design().tone(), moment.odds().goesWell(), moment.odds().ifWell(),
				moment.odds().ifBadly());
		return lists.stream().allMatch(List::isEmpty) && values.stream().allMatch(Optional::isEmpty);
	}

	private static Optional<Refactoring> to(String keyword, Step step, OpenFile file) {
		String old = step.heading().keyword();
		int at = step.heading().at().offset();
		if (!file.text().startsWith(old, at)) return Optional.empty();
		String title = Refactorings.MESSAGES.text(file.workspace().language(), "make-" + keyword);
		return Optional.of(new Refactoring(title, CodeActionKind.RefactorRewrite,
				List.of(new TextEdit(file.path(), at, old.length(), keyword))));
	}
}
