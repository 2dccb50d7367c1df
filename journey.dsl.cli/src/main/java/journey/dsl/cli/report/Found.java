package journey.dsl.cli.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.fixes.Repair;
import journey.dsl.messages.Language;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.Project;
import journey.dsl.rules.Finding;

/**
 * A finding in the workspace that it was found in.
 *
 * @param finding what was found
 * @param project where
 * @param fixing offers repairs of it
 */
public record Found(Finding finding, Project project, Function<Finding, List<Repair>> fixing) {
	/** Findings by the workspace that they were found in, in the order of the workspaces. */
	public static List<List<Found>> byProject(List<Found> found) {
		Map<Project, List<Found>> byProject = new IdentityHashMap<>();
		List<List<Found>> all = new ArrayList<>();
		for (Found each : found)
			byProject.computeIfAbsent(each.project, project -> {
				all.add(new ArrayList<>());
				return all.get(all.size() - 1);
			}).add(each);
		return all;
	}

	/** How its file is shown. */
	public String file() {
		return shown(finding.at().file());
	}

	/** How another file of the workspace is shown. */
	public String shown(String path) {
		return DisplayedPath.path(project.file(path));
	}

	/** The language that its workspace speaks. */
	public Language language() {
		return project.settings().language();
	}

	/** The text of its line. */
	public String line() {
		return project.line(finding.at());
	}

	/** The ways to mend it, the best first. */
	public List<Repair> repairs() {
		return fixing.apply(finding);
	}

	/** The qualified name of the innermost element that it is about; empty if it is about none. */
	public String element() {
		return Surroundings.of(project.workspace().model(), finding.at()).innermost(Element.class)
				.map(Element::qualifiedName).orElse("");
	}

	/** The words that it is about, or the line where these are no words of a journey. */
	public String words() {
		SourceRange at = finding.at();
		String text = project.workspace().text(at.file());
		return text == null || at.end() > text.length() ? "" : text.substring(at.offset(), at.end());
	}
}
