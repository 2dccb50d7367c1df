package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.rules.Finding;

/**
 * One way to mend what a rule found.
 *
 * @param finding what it mends
 * @param title what it does, as an editor offers it
 * @param edits the changes of text
 * @param isSafe whether it only writes what the model says already, so that nobody has to look at it
 */
public record Repair(Finding finding, String title, List<TextEdit> edits, boolean isSafe) {
	/** Of repairs that change the same place, the first; the others get their turn when it is made. */
	public static List<Repair> compatible(List<Repair> repairs) {
		List<Repair> taken = new ArrayList<>();
		Map<String, List<TextEdit>> byFile = new HashMap<>();
		for (Repair repair : repairs) {
			boolean collides = repair.edits().stream()
					.anyMatch(
							edit -> byFile.getOrDefault(edit.file(), List.of()).stream().anyMatch(edit::collidesWith));
			if (collides) continue;
			taken.add(repair);
			for (TextEdit edit : repair.edits())
				byFile.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit);
		}
		return taken;
	}
}
