import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import journey.dsl.cli.files.Project;
import journey.dsl.cli.files.Projects;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;

/**
 * What each rule costs over a workspace, and all of them together in relation to reading it. Each rule runs alone, with
 * what it asks the analyses for; together they share that, so the sum is more than the whole.
 */
final class RuleCosts {
	private static final int RUNS = 9;

	private record Cost(String rule, double milliseconds, int findings) {}

	private RuleCosts() {}

	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		long start = System.nanoTime();
		Project project = Projects.load(List.of(Path.of(arguments[0]))).all().get(0);
		double reading = (System.nanoTime() - start) / 1e6;
		JourneyModel model = project.workspace().model();
		start = System.nanoTime();
		int findings = Inspection.findings(RuleCatalogue.standard(), model, project.settings()).size();
		double first = (System.nanoTime() - start) / 1e6;
		out.printf(Locale.ROOT,
				"read and linked %d files in %.0f ms; all %d rules, cold, %.0f ms: %.0f %% of both; %d findings%n",
				model.files().size(), reading,
				RuleCatalogue.standard().rules().size(), first, 100 * first / (first + reading), findings);
		out.printf(Locale.ROOT, "%8.2f ms all rules, warm (median of %d)%n",
				median(RuleCatalogue.standard(), model, project.settings()), RUNS);
		out.printf(Locale.ROOT, "%8.2f ms no rule: visiting alone%n",
				median(new RuleCatalogue(List.of()), model, project.settings()));
		List<Cost> costs = new ArrayList<>();
		for (Rule rule : RuleCatalogue.standard().rules()) {
			RuleCatalogue alone = new RuleCatalogue(List.of(rule));
			costs.add(new Cost(rule.id(), median(alone, model, project.settings()),
					Inspection.findings(alone, model, project.settings()).size()));
		}
		costs.sort(Comparator.comparingDouble(Cost::milliseconds).reversed());
		for (Cost cost : costs)
			out.printf(Locale.ROOT, "%8.2f ms %s (%d findings)%n", cost.milliseconds(), cost.rule(), cost.findings());
	}

	private static double median(RuleCatalogue rules, JourneyModel model, Settings settings) {
		List<Double> times = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			long start = System.nanoTime();
			Inspection.findings(rules, model, settings);
			times.add((System.nanoTime() - start) / 1e6);
		}
		times.sort(null);
		return times.get(RUNS / 2);
	}
}
