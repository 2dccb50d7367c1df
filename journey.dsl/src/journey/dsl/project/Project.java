package journey.dsl.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;

/**
 * A workspace as those see it who work on all of it.
 *
 * @param root its folder
 * @param settings what it has settled
 * @param workspace its files, parsed and linked
 * @param asked the files that are worked on, as the workspace calls them
 * @param format lays out its files
 * @param mending makes repairs in them
 */
public record Project(Path root, Settings settings, Workspace workspace, Set<String> asked, SafeFormat format,
		AutoFix mending) {
	/** The journeys in the files that are worked on. */
	public List<Journey> journeys() {
		return workspace.model().journeys().stream().filter(journey -> isAsked(journey.nameAt())).toList();
	}

	/** Whether the words stand in a file that is worked on, or in the settings. */
	public boolean isAsked(SourceRange at) {
		return asked.contains(at.file()) || at.file().equals(Settings.FILE);
	}

	/** The text of the line that words stand in; empty where the file is not one of the workspace's journeys. */
	public String line(SourceRange at) {
		String text = workspace.text(at.file());
		if (text == null) return "";
		int start = at.offset() - at.column() + 1;
		int end = text.indexOf('\n', start);
		return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
	}

	/** The same with all journeys held to that status at least. */
	public Project as(Status status) {
		return new Project(root, settings.as(status), workspace, asked, format, mending);
	}

	/** The same with other texts in its files. */
	public Project with(Workspace changed) {
		return new Project(root, settings, changed, asked, format, mending);
	}

	/** The same with that text instead of what its file says, and only this one to be worked on. */
	public Project with(TextFile text) {
		workspace.change(List.of(text), List.of());
		return new Project(root, settings, workspace, Set.of(text.path()), format, mending);
	}

	/** What all rules have to say of the whole workspace. */
	public Inspected inspected() {
		return Inspection.inspect(RuleCatalogue.standard(), workspace.model(), settings, this::has);
	}

	private boolean has(String path) {
		try {
			return Files.isRegularFile(file(path));
		} catch (InvalidPathException noPath) {
			return false;
		}
	}

	/** The file of that name. */
	public Path file(String path) {
		return root.resolve(path);
	}
}
