package journey.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.Analyses;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.Workspace;
import org.eclipse.lsp4j.Location;

/**
 * All journeys below one folder as the server knows them: what their files say at this moment, and what the rules have found
 * so far. For one thread.
 */
public final class OpenWorkspace {
	private final Workspace workspace;
	private final Map<String, String> uris = new HashMap<>();
	private final Map<String, OpenFile> files = new HashMap<>();
	private final Map<String, List<Finding>> findings = new HashMap<>();
	private Settings settings;
	private Analyses analyses;

	/**
	 * A workspace of these files.
	 *
	 * @param uris the address of each file by its path, as editors name it
	 */
	public OpenWorkspace(Workspace.Loader loader, Settings settings, Collection<TextFile> texts, Map<String, String> uris) {
		workspace = loader.load(texts);
		this.settings = settings;
		this.uris.putAll(uris);
	}

	/** What its files say. */
	public JourneyModel model() {
		return workspace.model();
	}

	/** What can be computed of its model. */
	public Analyses analyses() {
		if (analyses == null) analyses = Analyses.of(model());
		return analyses;
	}

	/** What it has settled. */
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

	/** The paths of all its files. */
	public Set<String> paths() {
		return Set.copyOf(uris.keySet());
	}

	/** The file of that path; empty for the library, and for what is no file of it. */
	public Optional<OpenFile> file(String path) {
		if (workspace.resource(path) == null) return Optional.empty();
		return Optional.of(files.computeIfAbsent(path, key ->
				new OpenFile(uris.get(key), key, new TextLines(workspace.text(key)), workspace.resource(key), model().file(key).orElseThrow(), this)));
	}

	/** Where words stand, for an editor to go there; empty for those of the library. */
	public Optional<Location> location(SourceRange at) {
		return file(at.file()).map(file -> file.location(at));
	}

	/**
	 * Reads files that are new or have other texts, and forgets others.
	 *
	 * @return the paths of all files that say something else than before
	 */
	public Set<String> change(Collection<TextFile> changed, Map<String, String> addresses, Collection<String> removed) {
		uris.putAll(addresses);
		uris.keySet().removeAll(removed);
		removed.forEach(findings::remove);
		analyses = null;
		Set<String> affected = workspace.change(changed, removed);
		affected.forEach(files::remove);
		return affected;
	}

	/** Settles something else. */
	public void settle(Settings other) {
		settings = other;
	}

	/** What the rules now find in a file. */
	public void found(String path, List<Finding> found) {
		findings.put(path, new ArrayList<>(found));
	}
}
