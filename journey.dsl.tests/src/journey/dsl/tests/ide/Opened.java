package journey.dsl.tests.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A workspace as the server knows it, made of texts that are called a.journey, b.journey …; the mark ‸ in one of them
 * is where the caret stands.
 */
public final class Opened {
	private static final String CARET = "‸";
	private static final Workspace.Loader LOADER = Texts.LANGUAGE.getInstance(Workspace.Loader.class);

	private final OpenWorkspace workspace;
	private final String path;
	private final int caret;

	private Opened(OpenWorkspace workspace, String path, int caret) {
		this.workspace = workspace;
		this.path = path;
		this.caret = caret;
	}

	/** These texts; the file is the one with the caret, or else the first. */
	public static Opened texts(String... texts) {
		return texts(Settings.NONE, texts);
	}

	/** These texts where something is settled. */
	public static Opened texts(Settings settings, String... texts) {
		Map<String, String> files = new LinkedHashMap<>();
		String marked = "a.journey";
		int caret = 0;
		for (String text : texts) {
			String path = (char) ('a' + files.size()) + ".journey";
			if (text.contains(CARET)) {
				marked = path;
				caret = text.indexOf(CARET);
			}
			files.put(path, text.replace(CARET, ""));
		}
		return new Opened(open(files, settings), marked, caret);
	}

	/** All files of the examples. */
	public static OpenWorkspace examples() {
		Path folder = Path.of("../examples").toAbsolutePath().normalize();
		Path root = Files.isDirectory(folder) ? folder : Path.of("examples").toAbsolutePath();
		Map<String, String> files = new LinkedHashMap<>();
		try (Stream<Path> found = Files.walk(root)) {
			for (Path file : found.filter(each -> each.toString().endsWith(".journey")).sorted().toList())
				files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return open(files, Settings.NONE);
	}

	/** A workspace of these texts by their paths. */
	public static OpenWorkspace files(Map<String, String> texts) {
		return open(texts, Settings.NONE);
	}

	/** All files of a workspace. */
	public static List<OpenFile> files(OpenWorkspace workspace) {
		return workspace.paths().stream().sorted().map(path -> workspace.file(path).orElseThrow()).toList();
	}

	private static OpenWorkspace open(Map<String, String> files, Settings settings) {
		List<TextFile> texts = new ArrayList<>();
		Map<String, String> uris = new LinkedHashMap<>();
		files.forEach((path, text) -> {
			texts.add(Texts.file(path, text));
			uris.put(path, "file:///model/" + path);
		});
		return new OpenWorkspace(null, LOADER, settings, texts, uris);
	}

	/** The file that is looked at. */
	public OpenFile file() {
		return workspace.file(path).orElseThrow();
	}

	/** All files. */
	public OpenWorkspace workspace() {
		return workspace;
	}

	/** The offset of the caret. */
	public int caret() {
		return caret;
	}

	/** The same workspace once the rules have looked at it. */
	public Opened checked() {
		Map<String, List<Finding>> byFile = new LinkedHashMap<>();
		for (Finding finding : Texts.findings(workspace.model(), Texts.settings(Texts.TODAY)))
			byFile.computeIfAbsent(finding.at().file(), key -> new ArrayList<>()).add(finding);
		byFile.forEach(workspace::found);
		return this;
	}

	/** The words at a range of the file. */
	public String words(Range range) {
		return words(file(), range);
	}

	/** The words at a range of a file. */
	public static String words(OpenFile file, Range range) {
		return file.text().substring(file.lines().offset(range.getStart()), file.lines().offset(range.getEnd()));
	}

	/** A place as {@code a.journey:2:5 words}, lines and columns from 1. */
	public String line(Location location) {
		String file = location.getUri().substring(location.getUri().lastIndexOf('/') + 1);
		Position start = location.getRange().getStart();
		return file + ":" + (start.getLine() + 1) + ":" + (start.getCharacter() + 1) + " "
				+ words(workspace.file(file).orElseThrow(), location.getRange());
	}
}
