package journey.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import journey.dsl.analysis.Analyses;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Language;
import journey.dsl.messages.Message;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.rewriting.SafeEdits;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import org.eclipse.lsp4j.Location;

/**
 * All journeys below one folder as the server knows them: what their files say at this moment, and what the rules have
 * found so far. For use by a single thread.
 */
public final class OpenWorkspace {
	private final Path root;
	private final Workspace workspace;
	private final Map<String, String> uris = new HashMap<>();
	private final Map<String, OpenFile> files = new HashMap<>();
	private final Map<String, List<Finding>> findings = new HashMap<>();
	private final Map<List<TextEdit>, Optional<Message>> faults = new HashMap<>();
	private Settings settings;
	private Analyses analyses;

	/**
	 * A workspace of these files.
	 *
	 * @param root its folder; null for a text that is in none
	 * @param uris the address of each file by its path, as editors name it
	 */
	public OpenWorkspace(Path root, Workspace.Loader loader, Settings settings, Collection<TextFile> texts,
			Map<String, String> uris) {
		this.root = root;
		workspace = loader.load(texts);
		this.settings = settings;
		this.uris.putAll(uris);
	}

	/** The folder; empty for a text that is in none. */
	public Optional<Path> root() {
		return Optional.ofNullable(root);
	}

	/** What its files say. */
	public JourneyModel model() {
		return workspace.model();
	}

	/** What can be computed of its model. */
	public synchronized Analyses analyses() {
		if (analyses == null) analyses = Analyses.of(model());
		return analyses;
	}

	/** Its settings. */
	public Settings settings() {
		return settings;
	}

	/** The language that people are spoken to in. */
	public Language language() {
		return settings.language();
	}

	/** How values and names of its model read in that language. */
	public Wording wording() {
		return new Wording(model(), Words.of(language()));
	}

	/** What the rules have found in a file, by position. */
	public List<Finding> findings(String path) {
		return findings.getOrDefault(path, List.of());
	}

	/** The paths of all files in which the rules have found something. */
	public Set<String> faulty() {
		return new TreeSet<>(findings.keySet());
	}

	/** The paths of all its files. */
	public Set<String> paths() {
		return new TreeSet<>(uris.keySet());
	}

	/** Whether it has a file of that path. */
	public boolean has(String path) {
		return uris.containsKey(path);
	}

	/** The address of a file, of the settings too; empty for the library. */
	public Optional<String> uri(String path) {
		if (path.equals(Settings.FILE) && root != null) return Optional.of(TextUris.of(root.resolve(path)));
		return Optional.ofNullable(uris.get(path));
	}

	/** Whether there is a file beside the journeys, such as a picture. */
	public boolean hasOnDisk(String path) {
		try {
			return root == null || Files.isRegularFile(root.resolve(path));
		} catch (InvalidPathException noPath) {
			return false;
		}
	}

	/** The file with that path; empty for the library, and for files that are not in it. */
	public Optional<OpenFile> file(String path) {
		if (workspace.resource(path) == null) return Optional.empty();
		return Optional.of(files.computeIfAbsent(path, key -> new OpenFile(uris.get(key), key,
				new TextLines(workspace.text(key)), workspace.resource(key), model().file(key).orElseThrow(), this,
				Cancellation.NEVER)));
	}

	/** What its files would say with these changes of their texts. It stays as it is. */
	public Draft draft(List<TextEdit> edits) {
		return Draft.of(workspace, edits);
	}

	/** What is wanted of the layout of a file, if nothing is lost by it. */
	public SafeFormat.Formatted formatted(String path, SafeFormat format, Predicate<TextEdit> wanted) {
		return format.of(workspace, path, wanted);
	}

	/**
	 * Why these changes of its texts must not be made: a fault of ours; empty if they may. Wherever the caret goes, the
	 * same are asked for.
	 */
	public Optional<Message> fault(List<TextEdit> edits) {
		return faults.computeIfAbsent(edits, asked -> SafeEdits.fault(workspace, asked));
	}

	/** The characters of a file; null if there is no such path. */
	public String text(String path) {
		return workspace.text(path);
	}

	/** Where words are, for an editor to go there; empty for those of the library. */
	public Optional<Location> location(SourceRange at) {
		return file(at.file()).map(file -> file.location(at));
	}

	/**
	 * Reads files that are new or have other texts, and forgets others. What was found in a text moves with its words.
	 *
	 * @param addresses of those files by their paths
	 * @return the paths of all files that say something else than before
	 */
	public Set<String> change(Collection<TextFile> changed, Map<String, String> addresses, Collection<String> removed) {
		for (TextFile file : changed) move(file);
		uris.putAll(addresses);
		uris.keySet().removeAll(removed);
		findings.keySet().removeAll(removed);
		files.keySet().removeAll(removed);
		synchronized (this) {
			analyses = null;
		}
		faults.clear();
		Set<String> affected = workspace.change(changed, removed);
		files.clear();
		return affected;
	}

	private void move(TextFile file) {
		List<Finding> before = findings.get(file.path());
		if (before == null || before.isEmpty() || workspace.text(file.path()) == null) return;
		TextChange change = TextChange.between(workspace.text(file.path()), file.text());
		List<Finding> moved = new ArrayList<>();
		for (Finding finding : before)
			change.moved(finding.at()).ifPresent(at -> moved.add(finding.movedTo(at)));
		findings.put(file.path(), moved);
	}

	/** Settles something else. */
	public void settle(Settings other) {
		settings = other;
	}

	/** What the rules now find in a file. */
	public void found(String path, List<Finding> found) {
		if (found.isEmpty()) findings.remove(path);
		else
			findings.put(path, List.copyOf(found));
	}
}
