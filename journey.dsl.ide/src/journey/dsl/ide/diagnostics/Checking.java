package journey.dsl.ide.diagnostics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.queue.RequestQueue;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.FindingsRule;
import journey.dsl.rules.WorkspaceRule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;

/**
 * Checks twice: at once, what a changed text shows by itself, keeping the last findings that need the whole workspace;
 * and, when nobody has typed for a moment, everything again, beside the requests, so that the result is that of a fresh
 * check.
 */
public final class Checking {
	private static final int PAUSE_MILLISECONDS = 200;
	private static final RuleCatalogue RULES = RuleCatalogue.standard();

	private final RequestQueue queue;
	private final BiConsumer<OpenWorkspace, Set<String>> found;
	private final Set<String> wholeOnly = new TreeSet<>();
	private final Map<OpenWorkspace, Plan> planned = new HashMap<>();
	private final Map<OpenWorkspace, Checked> last = new HashMap<>();
	private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(null, task, "journey check", 8L << 20);
		thread.setDaemon(true);
		return thread;
	});

	/** A check of everything that is to come or goes on beside the requests; given up when there is more to look at. */
	private static final class Plan implements Cancellation {
		private volatile boolean isGivenUp;
		private ScheduledFuture<?> start;

		void giveUp() {
			isGivenUp = true;
			start.cancel(false);
		}

		@Override
		public void check() {
			if (isGivenUp || Thread.currentThread().isInterrupted()) throw new CancellationException();
		}
	}

	/** What a check of everything was about. */
	private record Checked(JourneyModel model, Settings settings, LocalDate day) {
		static Checked now(OpenWorkspace workspace) {
			return new Checked(workspace.model(), workspace.settings(), workspace.settings().day());
		}

		boolean isStill(OpenWorkspace workspace) {
			return workspace.model() == model && workspace.settings() == settings
					&& workspace.settings().day().equals(day);
		}
	}

	/**
	 * Checks on the queue of a server.
	 *
	 * @param found is told, on the queue, for which files something else was found than before
	 */
	public Checking(RequestQueue queue, BiConsumer<OpenWorkspace, Set<String>> found) {
		this.queue = queue;
		this.found = found;
		RULES.rules().stream().filter(rule -> rule instanceof WorkspaceRule || rule instanceof FindingsRule)
				.forEach(rule -> wholeOnly.add(rule.id()));
		wholeOnly.add(Finding.BROKEN);
	}

	/** On the queue: what some files show by themselves, at once. */
	public void atOnce(OpenWorkspace workspace, Set<String> paths) {
		for (String path : paths) {
			if (workspace.model().file(path).isEmpty()) continue;
			List<Finding> now = new ArrayList<>(Inspection.findings(RULES, workspace.model(), workspace.settings(),
					workspace::hasOnDisk, workspace.analyses(), path));
			for (Finding before : workspace.findings(path))
				if (wholeOnly.contains(before.rule()) && !now.contains(before)) now.add(before);
			now.sort(null);
			workspace.found(path, now);
		}
	}

	/** On the queue: everything, when nobody has changed anything for a moment. */
	public void soon(OpenWorkspace workspace) {
		plan(workspace, PAUSE_MILLISECONDS);
	}

	/** On the queue: everything, without a pause. */
	public void now(OpenWorkspace workspace) {
		plan(workspace, 0);
	}

	/**
	 * On the queue: everything, before anything else; for those who have asked for it and wait.
	 *
	 * @throws CancellationException when they wait no longer
	 */
	public void completely(OpenWorkspace workspace, Cancellation cancellation) {
		Checked about = Checked.now(workspace);
		if (last.containsKey(workspace) && last.get(workspace).isStill(workspace)) return;
		settle(workspace, about, inspect(about, workspace, cancellation));
	}

	/** On the queue: forgets a workspace. */
	public void forget(OpenWorkspace workspace) {
		last.remove(workspace);
		Plan plan = planned.remove(workspace);
		if (plan != null) plan.giveUp();
	}

	/** No further checks. */
	public void end() {
		background.shutdownNow();
	}

	private void plan(OpenWorkspace workspace, int pause) {
		Plan before = planned.remove(workspace);
		if (before != null) before.giveUp();
		if (background.isShutdown()) return;
		Checked about = Checked.now(workspace);
		Plan plan = new Plan();
		plan.start = background.schedule(() -> check(workspace, about, plan), pause, TimeUnit.MILLISECONDS);
		planned.put(workspace, plan);
	}

	/** The model is for any thread; the workspace is not, and is asked for nothing but files on disk. */
	private void check(OpenWorkspace workspace, Checked about, Plan plan) {
		try {
			Map<String, List<Finding>> findings = inspect(about, workspace, plan);
			queue.later(() -> {
				// what has changed meanwhile has planned another check; what is forgotten meanwhile has none
				if (planned.get(workspace) == plan && about.isStill(workspace)) settle(workspace, about, findings);
			});
		} catch (CancellationException givenUp) {
			// what has changed meanwhile has planned another one
			return;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
			queue.later(() -> {
				throw new IllegalStateException("The check failed", failure);
			});
		}
	}

	private static Map<String, List<Finding>> inspect(Checked about, OpenWorkspace workspace,
			Cancellation cancellation) {
		Map<String, List<Finding>> byFile = new TreeMap<>();
		for (Finding finding : Inspection.inspect(RULES, about.model(), about.settings(), workspace::hasOnDisk,
				cancellation).findings())
			byFile.computeIfAbsent(finding.at().file(), path -> new ArrayList<>()).add(finding);
		return byFile;
	}

	private void settle(OpenWorkspace workspace, Checked about, Map<String, List<Finding>> findings) {
		last.put(workspace, about);
		Set<String> paths = new LinkedHashSet<>(workspace.faulty());
		paths.addAll(findings.keySet());
		Set<String> changed = new LinkedHashSet<>();
		for (String path : paths) {
			List<Finding> now = findings.getOrDefault(path, List.of());
			if (now.equals(workspace.findings(path))) continue;
			workspace.found(path, now);
			changed.add(path);
		}
		found.accept(workspace, changed);
	}
}
