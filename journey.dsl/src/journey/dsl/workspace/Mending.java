package journey.dsl.workspace;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Inspection;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.settings.Settings;

/**
 * Makes repairs in the files of a workspace. Files with syntax errors are left alone; a file that was laid out stays so, and
 * in another one only the new text is laid out, like its neighbours.
 */
public final class Mending {
	/** One repair may make the next one possible, but not without end. */
	private static final int ROUNDS = 10;

	private final Workspace.Loader loader;
	private final TextFormat format;

	/** For Guice. */
	@Inject
	public Mending(Workspace.Loader loader, TextFormat format) {
		this.loader = loader;
		this.format = format;
	}

	/**
	 * A workspace after its repairs.
	 *
	 * @param workspace its files as they are now
	 * @param made the repairs, in the order they were made
	 */
	public record Mended(Workspace workspace, List<Repair> made) {}

	/** The workspace with all safe repairs of the wanted findings, until none is left. */
	public Mended safely(Workspace workspace, Settings settings, RuleCatalogue rules, Predicate<Finding> wanted) {
		Workspace mended = workspace;
		List<Repair> made = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Workspace before = mended;
			Fixing fixing = new Fixing(before.model(), settings, before::text);
			List<Repair> repairs = Repair.compatible(Inspection.findings(rules, before.model(), settings).stream().filter(wanted)
					.flatMap(finding -> fixing.repairs(finding).stream().filter(Repair::isSafe).limit(1)).toList());
			if (repairs.isEmpty()) break;
			mended = with(before, repairs);
			made.addAll(repairs);
		}
		return new Mended(mended, made);
	}

	/** The workspace with these repairs, none of which collides with another. */
	public Workspace with(Workspace workspace, List<Repair> repairs) {
		Map<String, List<TextEdit>> edits = repairs.stream().flatMap(repair -> repair.edits().stream()).collect(Collectors.groupingBy(TextEdit::file));
		Map<String, String> texts = new HashMap<>();
		edits.forEach((file, changes) -> texts.put(file, TextEdit.apply(workspace.text(file), changes)));
		Workspace changed = loader.load(workspace.files(texts));
		Map<String, String> laidOut = new HashMap<>();
		texts.forEach((file, text) -> {
			boolean wasLaidOut = format.format(workspace.resource(file)).equals(workspace.text(file));
			String now = wasLaidOut ? format.format(changed.resource(file)) : text;
			if (!now.equals(text)) laidOut.put(file, now);
		});
		return laidOut.isEmpty() ? changed : loader.load(changed.files(laidOut));
	}
}
