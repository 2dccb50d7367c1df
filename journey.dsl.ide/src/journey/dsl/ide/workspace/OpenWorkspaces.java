package journey.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.project.SettingsFile;
import journey.dsl.project.WorkspaceRoot;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.settings.Settings;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/**
 * The workspaces of all texts that the editor shows: those of its folders, of files from elsewhere, and of texts that
 * are in no folder yet. The text in the editor counts, not the saved one. For use by a single thread.
 */
public final class OpenWorkspaces {
	private final Documents documents;
	private final Workspace.Loader loader;
	private final Consumer<String> problems;
	private final List<Loaded> loaded = new ArrayList<>();
	private final Map<String, Place> places = new HashMap<>();
	private final Set<String> edited = new LinkedHashSet<>();

	/** A workspace, and the folder that it is read from; null for a text that is in none. */
	private record Loaded(OpenWorkspace workspace, OpenFolder folder) {
		Path root() {
			return folder == null ? null : folder.root();
		}
	}

	/**
	 * Where a text belongs.
	 *
	 * @param path as the workspace names it
	 */
	public record Place(OpenWorkspace workspace, String path) {
		/** The file there. */
		public Optional<OpenFile> file() {
			return workspace.file(path);
		}
	}

	/**
	 * No workspace yet.
	 *
	 * @param problems is told what cannot be read, and why
	 */
	public OpenWorkspaces(Documents documents, Workspace.Loader loader, Consumer<String> problems) {
		this.documents = documents;
		this.loader = loader;
		this.problems = problems;
	}

	/**
	 * Loads the workspace that a folder belongs to, unless it is loaded, and those in it that have settings of their
	 * own.
	 */
	public void open(Path folder) {
		Path root = WorkspaceRoot.of(folder);
		if (loaded.stream().anyMatch(each -> root.equals(each.root()) && each.folder().isDeep())) return;
		loaded.removeIf(each -> each.root() != null && !each.folder().isDeep() && each.root().startsWith(root));
		Loaded made = load(new OpenFolder(root, true, problems));
		for (Path inner : made.folder().inner()) open(inner);
		assignAgain();
	}

	/** Forgets the workspace of a folder and those in it; texts that are open in the editor stay known. */
	public void close(Path folder) {
		Path root = WorkspaceRoot.of(folder);
		loaded.removeIf(each -> each.root() != null && each.root().startsWith(root));
		assignAgain();
	}

	private void assignAgain() {
		places.clear();
		for (Documents.Document document : documents.all()) edited.add(document.uri());
	}

	/** All that are loaded. */
	public List<OpenWorkspace> all() {
		return loaded.stream().map(Loaded::workspace).toList();
	}

	/** The text has changed in the editor, or was opened or closed: it is read again when somebody asks. */
	public void edited(String uri) {
		edited.add(uri);
	}

	/** The place of a text as it was last read; empty if it is neither open nor a file of a workspace. */
	public Optional<Place> place(String uri) {
		return Optional.ofNullable(places.get(uri)).or(() -> onDisk(uri));
	}

	/** The file at an address as it was last read. */
	public Optional<OpenFile> file(String uri) {
		return place(uri).flatMap(Place::file);
	}

	/** Reads what has changed since the last time. What says something else than before: by workspace, the paths. */
	public Map<OpenWorkspace, Set<String>> refresh() {
		Map<OpenWorkspace, Set<String>> affected = new LinkedHashMap<>();
		List<String> now = List.copyOf(edited);
		edited.clear();
		for (String uri : now) {
			Place place = places.computeIfAbsent(uri, this::assign);
			for (Loaded each : loaded) {
				String path = pathIn(each, uri, place);
				if (path != null)
					affected.computeIfAbsent(each.workspace(), key -> new LinkedHashSet<>())
							.addAll(read(each, path, uri));
			}
			if (documents.find(uri).isEmpty()) forget(uri, place);
		}
		return affected;
	}

	private String pathIn(Loaded each, String uri, Place place) {
		if (each.workspace() == place.workspace()) return place.path();
		if (each.root() == null) return null;
		return TextUris.file(uri).filter(file -> file.startsWith(each.root())).map(each.folder()::name)
				.filter(each.workspace()::has).orElse(null);
	}

	private Set<String> read(Loaded in, String path, String uri) {
		if (path.equals(Settings.FILE)) return settle(in);
		Optional<String> text = documents.find(uri).map(document -> document.text()).or(() -> saved(in, uri));
		if (text.isEmpty())
			return in.workspace().has(path) ? in.workspace().change(List.of(), Map.of(), List.of(path)) : Set.of();
		if (text.get().equals(in.workspace().text(path)) && in.workspace().uri(path).equals(Optional.of(uri)))
			return Set.of();
		return in.workspace().change(List.of(new TextFile(path, URI.createURI(uri), text.get())), Map.of(path, uri),
				List.of());
	}

	private static Optional<String> saved(Loaded in, String uri) {
		return in.folder() == null ? Optional.empty()
				: TextUris.file(uri).filter(Files::isRegularFile).flatMap(in.folder()::text);
	}

	/** Settings may leave other files out than before. */
	private Set<String> settle(Loaded in) {
		String uri = in.workspace().uri(Settings.FILE).orElseThrow();
		Settings settings = documents.find(uri).map(document -> SettingsFile.read(document.text()))
				.orElseGet(in.folder()::settings);
		boolean sameFiles = settings.ignored().equals(in.workspace().settings().ignored());
		in.workspace().settle(settings);
		Set<String> affected = new LinkedHashSet<>(in.workspace().paths());
		if (!sameFiles) affected.addAll(list(in));
		return affected;
	}

	/** A text that is only in the editor goes with its workspace, unless others are in it. */
	private void forget(String uri, Place place) {
		places.remove(uri);
		loaded.removeIf(each -> each.workspace() == place.workspace()
				&& (each.folder() == null || !each.folder().isDeep() && each.workspace().paths().isEmpty()));
	}

	/**
	 * Files were made, changed or deleted outside of the editor; by workspace, the paths of what says something else
	 * now.
	 */
	public Map<OpenWorkspace, Set<String>> changedOnDisk(List<FileEvent> events) {
		Map<OpenWorkspace, Set<String>> affected = new LinkedHashMap<>();
		for (Loaded each : List.copyOf(loaded)) {
			if (each.root() == null) continue;
			Set<String> paths = affected.computeIfAbsent(each.workspace(), key -> new LinkedHashSet<>());
			boolean isListed = false;
			for (FileEvent event : events) {
				Optional<Path> file = TextUris.file(event.getUri());
				isListed |= file.filter(path -> saysWhatGitIgnores(path, each.root())).isPresent();
				if (file.filter(path -> path.startsWith(each.root())).isEmpty()) continue;
				String path = each.folder().name(file.get());
				if (path.equals(Settings.FILE)) paths.addAll(settle(each));
				else if (event.getType() == FileChangeType.Changed && each.workspace().has(path))
					paths.addAll(read(each, path, each.workspace().uri(path).orElseThrow()));
				else
					isListed = true;
			}
			if (isListed) paths.addAll(list(each));
		}
		return affected;
	}

	/** Above the folder too. */
	private static boolean saysWhatGitIgnores(Path file, Path root) {
		return file.endsWith(".gitignore") && root.startsWith(file.getParent());
	}

	/** Looks again which files there are. */
	private Set<String> list(Loaded in) {
		List<TextFile> added = new ArrayList<>();
		Map<String, String> uris = new LinkedHashMap<>();
		Set<String> gone = in.workspace().paths();
		for (Path file : in.folder().files(in.workspace().settings())) {
			String path = in.folder().name(file);
			if (gone.remove(path) || in.workspace().has(path)) continue;
			text(in, path, file).ifPresent(text -> {
				added.add(text);
				uris.put(path, text.address().toString());
			});
		}
		gone.removeIf(path -> documents.find(in.workspace().uri(path).orElseThrow()).isPresent());
		return added.isEmpty() && gone.isEmpty() ? Set.of() : in.workspace().change(added, uris, gone);
	}

	private Optional<TextFile> text(Loaded in, String path, Path file) {
		String uri = places.entrySet().stream()
				.filter(each -> each.getValue().workspace() == in.workspace() && each.getValue().path().equals(path))
				.map(Map.Entry::getKey)
				.findFirst().orElseGet(() -> TextUris.of(file));
		return documents.find(uri).map(document -> document.text()).or(() -> in.folder().text(file))
				.map(text -> new TextFile(path, URI.createURI(uri), text));
	}

	private Optional<Place> onDisk(String uri) {
		return TextUris.file(uri)
				.flatMap(file -> loaded.stream().filter(each -> each.root() != null && file.startsWith(each.root()))
						.map(each -> new Place(each.workspace(), each.folder().name(file)))
						.filter(place -> place.workspace().has(place.path()) || place.path().equals(Settings.FILE))
						.findFirst());
	}

	private Place assign(String uri) {
		Optional<Path> file = TextUris.file(uri);
		if (file.isEmpty()) return alone(uri);
		Loaded home = home(file.get());
		return new Place(home.workspace(), home.folder().name(file.get()));
	}

	/**
	 * The nearest folder with settings or a worktree of its own, else a folder that is open, else the checkout, else
	 * the file's own folder and nothing below.
	 */
	private Loaded home(Path file) {
		Path root = WorkspaceRoot.of(file);
		boolean isApart = WorkspaceRoot.isApart(root);
		Optional<Loaded> known = loaded.stream().filter(each -> each.root() != null
				&& (isApart || !each.folder().isDeep() ? root.equals(each.root()) : file.startsWith(each.root())))
				.max(Comparator.comparingInt(each -> each.root().getNameCount()));
		return known.orElseGet(() -> load(new OpenFolder(root, WorkspaceRoot.isMarked(root), problems)));
	}

	private Place alone(String uri) {
		OpenWorkspace workspace = new OpenWorkspace(null, loader, Settings.NONE, List.of(), Map.of());
		loaded.add(new Loaded(workspace, null));
		String name = TextUris.name(uri);
		return new Place(workspace, name.endsWith(JourneyFiles.ENDING) ? name : name + JourneyFiles.ENDING);
	}

	private Loaded load(OpenFolder folder) {
		Settings settings = folder.settings();
		List<TextFile> texts = new ArrayList<>();
		Map<String, String> uris = new LinkedHashMap<>();
		for (Path file : Files.isDirectory(folder.root()) ? folder.files(settings) : List.<Path>of()) {
			String uri = TextUris.of(file);
			folder.text(file).ifPresent(text -> {
				texts.add(new TextFile(folder.name(file), URI.createURI(uri), text));
				uris.put(folder.name(file), uri);
			});
		}
		Loaded made = new Loaded(new OpenWorkspace(folder.root(), loader, settings, texts, uris), folder);
		loaded.add(made);
		return made;
	}
}
