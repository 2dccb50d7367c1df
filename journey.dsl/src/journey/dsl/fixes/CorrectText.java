package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Correction;
import journey.dsl.model.source.UnreadableText;

/**
 * Text that cannot be read, written as it was understood; where nobody can be sure what was meant, all that may have
 * been is offered.
 */
final class CorrectText implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<UnreadableText> found = context.file()
				.flatMap(file -> file.flaws().unreadable().stream().filter(context::isAbout).findFirst());
		if (found.isEmpty()) return List.of();
		boolean isSafe = found.get().isSure() && found.get().corrections().size() == 1;
		return found.get().corrections().stream().map(correction -> repair(correction, isSafe, context)).toList();
	}

	private static Repair repair(Correction correction, boolean isSafe, FixContext context) {
		String written = TakeAway.title(context.text(correction.at()));
		String right = TakeAway.title(correction.text());
		List<TextEdit> edits = List.of(context.edits().instead(correction.at(), correction.text()));
		String title = right.isEmpty() ? "away" : written.isEmpty() ? "missing" : "rename";
		Object[] about = {written.isEmpty() ? right : written, right};
		return isSafe ? context.edits().safe(title, edits, about) : context.edits().toLookAt(title, edits, about);
	}
}
