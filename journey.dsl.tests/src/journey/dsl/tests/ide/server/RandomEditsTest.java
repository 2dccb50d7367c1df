package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import journey.dsl.ide.workspace.TextLines;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.SettingsFile;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.tests.Texts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However long somebody types, the server says what a fresh check of the same texts says, and does not grow. The number
 * of edits is small here; {@code -Djourney.edits=100000} makes it large.
 */
@Tag("thorough")
class RandomEditsTest {
	private static final int EDITS = Integer.getInteger("journey.edits", 600);
	private static final int BETWEEN_CHECKS = EDITS > 10_000 ? 200 : 20;
	private static final long SEED = Long.getLong("journey.seed", 42);
	private static final String SETTINGS = "today = 2026-11-21\n";

	@TempDir
	Path folder;
	private final Map<Path, String> texts = new LinkedHashMap<>();
	private final Map<Path, String> original = new LinkedHashMap<>();

	@Test
	void neverLeadAwayFromAFreshCheck() throws IOException {
		copyExamples();
		RandomEdits edits = new RandomEdits(SEED);
		List<Path> files = List.copyOf(texts.keySet());
		List<Long> memory = new ArrayList<>();
		try (Editor editor = Editor.in(folder)) {
			for (Path file : files) editor.open(file);
			for (int count = 1; count <= EDITS; count++) {
				Path file = files.get(edits.number(files.size()));
				// now and then somebody takes back all that was done to a file
				edit(editor, file,
						edits.number(60) == 0 ? new RandomEdits.Edit(0, texts.get(file).length(), original.get(file))
								: edits.next(texts.get(file)));
				if (count % BETWEEN_CHECKS == 0) assertSame(pulled(editor), fresh(), count);
				if (count % Math.max(EDITS / 10, 1) == 0) memory.add(used());
			}
			Editor.await(() -> shown(editor).equals(fresh()));
			assertThat(editor.logged).isEmpty();
		}
		System.err.println("MiB in use after each tenth of " + EDITS + " edits: " + memory);
		if (EDITS > 10_000) assertThat(memory.get(9)).isLessThan(memory.get(2) + 40);
	}

	/** Of long lists that differ, only what differs can be read. */
	private static void assertSame(Collection<String> shown, Collection<String> fresh, int count) {
		if (shown.equals(fresh)) return;
		List<String> missing = new ArrayList<>(fresh);
		missing.removeAll(shown);
		List<String> extra = new ArrayList<>(shown);
		extra.removeAll(fresh);
		fail("after %s edits of seed %s: not shown %s, shown and not found %s", count, SEED, readable(missing),
				readable(extra));
	}

	private static String readable(List<String> findings) {
		return findings.toString().replaceAll("\\p{Cntrl}", "·");
	}

	private void copyExamples() throws IOException {
		Files.writeString(folder.resolve("journey.settings"), SETTINGS);
		try (var paths = Files.walk(Path.of("../examples"))) {
			for (Path example : paths.filter(path -> path.toString().endsWith(".journey")).sorted().toList()) {
				Path copy = folder.resolve(example.getParent().getFileName() + "-" + example.getFileName());
				texts.put(copy, Files.readString(example));
				Files.writeString(copy, texts.get(copy));
			}
		}
		original.putAll(texts);
		assertThat(texts.keySet()).hasSizeGreaterThan(5);
	}

	private void edit(Editor editor, Path file, RandomEdits.Edit edit) {
		TextLines lines = new TextLines(texts.get(file));
		// a position in the middle of a line end is none that an editor would send
		RandomEdits.Edit sent = new RandomEdits.Edit(lines.offset(lines.position(edit.from())),
				lines.offset(lines.position(edit.to())), edit.text());
		Range range = lines.range(sent.from(), sent.to());
		editor.change(file.toUri().toString(), new TextDocumentContentChangeEvent(range, sent.text()));
		texts.put(file, sent.in(texts.get(file)));
	}

	/** What the rules find in the texts, each in one line, without anything that the server has kept. */
	private TreeSet<String> fresh() {
		List<TextFile> files = texts.entrySet().stream()
				.map(each -> new TextFile(each.getKey().getFileName().toString(),
						URI.createURI(each.getKey().toUri().toString()), each.getValue()))
				.toList();
		Workspace workspace = Texts.LANGUAGE.getInstance(Workspace.Loader.class).load(files);
		TreeSet<String> found = new TreeSet<>();
		for (Finding finding : Inspection.inspect(RuleCatalogue.standard(), workspace.model(),
				SettingsFile.read(SETTINGS), path -> Files.isRegularFile(folder.resolve(path))).findings())
			found.add(line(finding.at(), new TextLines(workspace.text(finding.at().file())), finding.rule(),
					finding.message()));
		assertThat(SettingsFile.read(SETTINGS).day()).isEqualTo(LocalDate.of(2026, 11, 21));
		return found;
	}

	private static String line(SourceRange at, TextLines lines, String rule, String message) {
		return line(at.file(), lines.range(at), rule, message);
	}

	private static String line(String file, Range range, String rule, String message) {
		return file + " " + range.getStart().getLine() + ":" + range.getStart().getCharacter() + "-"
				+ range.getEnd().getLine() + ":" + range.getEnd().getCharacter() + " " + rule + " " + message;
	}

	private TreeSet<String> pulled(Editor editor) {
		TreeSet<String> found = new TreeSet<>();
		for (WorkspaceDocumentDiagnosticReport report : editor
				.answer(editor.server().getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of())))
				.getItems())
			add(report.getWorkspaceFullDocumentDiagnosticReport().getUri(),
					report.getWorkspaceFullDocumentDiagnosticReport().getItems(), found);
		return found;
	}

	private TreeSet<String> shown(Editor editor) {
		TreeSet<String> found = new TreeSet<>();
		editor.published.values().forEach(each -> add(each.getUri(), each.getDiagnostics(), found));
		return found;
	}

	private static void add(String uri, List<Diagnostic> diagnostics, TreeSet<String> found) {
		String file = uri.substring(uri.lastIndexOf('/') + 1);
		for (Diagnostic each : diagnostics)
			found.add(line(file, each.getRange(), each.getCode().getLeft(), Editor.message(each)));
	}

	private static long used() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory() >> 20;
	}
}
