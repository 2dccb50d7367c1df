package journey.dsl.project.rewriting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Message;
import journey.dsl.model.SourceFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;

/**
 * Makes repairs in the files of a workspace. A file that was laid out stays so, unless something in it still cannot be
 * read; in another one only the new text is laid out, like its neighbours.
 */
public final class AutoFix {
	/** One repair may make the next one possible, but not without end. */
	private static final int ROUNDS = 10;

	private final Workspace.Loader loader;
	private final SafeFormat format;

	/** For Guice. */
	@Inject
	public AutoFix(Workspace.Loader loader, SafeFormat format) {
		this.loader = loader;
		this.format = format;
	}

	/**
	 * A workspace after its repairs.
	 *
	 * @param workspace its files as they are now
	 * @param made the repairs, in the order they were made
	 * @param faults by the path of a file, why repairs in it were not made or not laid out: faults of ours
	 */
	public record Mended(Workspace workspace, List<Repair> made, Map<String, Message> faults) {}

	/** The workspace with all safe repairs of the wanted findings, until none is left. */
	public Mended safely(Workspace workspace, Settings settings, RuleCatalogue rules, Predicate<Finding> wanted) {
		Workspace mended = workspace;
		List<Repair> made = new ArrayList<>();
		Map<String, Message> faults = new TreeMap<>();
		for (int round = 0; round < ROUNDS; round++) {
			Workspace before = mended;
			Fixing fixing = new Fixing(before.model(), settings, before::text);
			List<Repair> repairs = Repair
					.compatible(Inspection.findings(rules, before.model(), settings).stream().filter(wanted)
							.flatMap(finding -> fixing.repairs(finding).stream().filter(Repair::isSafe).limit(1))
							.filter(repair -> !touches(repair, faults.keySet())).toList());
			if (repairs.isEmpty()) break;
			Mended now = with(before, repairs);
			mended = now.workspace();
			made.addAll(now.made());
			faults.putAll(now.faults());
		}
		return new Mended(mended, made, faults);
	}

	/**
	 * The workspace with these repairs, none of which collides with another. A file that they would make unreadable
	 * stays as it is.
	 */
	public Mended with(Workspace workspace, List<Repair> repairs) {
		Map<String, Message> faults = new TreeMap<>();
		List<Repair> made = repairs;
		Workspace changed = changed(workspace, made);
		for (Set<String> worse = worse(workspace, changed, made); !worse.isEmpty(); worse = worse(workspace, changed,
				made)) {
			for (String file : worse) faults.put(file, SafeEdits.fault(file));
			made = made.stream().filter(repair -> !touches(repair, faults.keySet())).toList();
			changed = changed(workspace, made);
		}
		return new Mended(laidOut(workspace, changed, files(made), faults), made, faults);
	}

	private static boolean touches(Repair repair, Set<String> files) {
		return repair.edits().stream().map(TextEdit::file).anyMatch(files::contains);
	}

	private static Set<String> files(List<Repair> repairs) {
		return repairs.stream().flatMap(repair -> repair.edits().stream()).map(TextEdit::file)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private Workspace changed(Workspace workspace, List<Repair> repairs) {
		Map<String, List<TextEdit>> edits = repairs.stream().flatMap(repair -> repair.edits().stream())
				.collect(Collectors.groupingBy(TextEdit::file));
		Map<String, String> texts = new HashMap<>();
		edits.forEach((file, changes) -> texts.put(file, TextEdit.apply(workspace.text(file), changes)));
		return texts.isEmpty() ? workspace : loader.load(workspace.files(texts));
	}

	private static Set<String> worse(Workspace before, Workspace after, List<Repair> made) {
		return files(made).stream().filter(file -> SafeEdits.isWorse(source(before, file), source(after, file)))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static SourceFile source(Workspace workspace, String file) {
		return workspace.model().file(file).orElseThrow();
	}

	/** What was laid out before is so again, unless its layout would do harm. */
	private Workspace laidOut(Workspace before, Workspace changed, Set<String> files, Map<String, Message> faults) {
		Map<String, String> laidOut = new HashMap<>();
		for (String file : files) {
			if (!format.isLaidOut(before, file)) continue;
			SafeFormat.Formatted formatted = format.of(changed, file);
			formatted.fault().ifPresent(fault -> faults.put(file, fault));
			if (!formatted.edits().isEmpty()) laidOut.put(file, formatted.text());
		}
		return laidOut.isEmpty() ? changed : loader.load(changed.files(laidOut));
	}
}
