package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.tests.Texts;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.Workspace;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools write into the syntax tree comes out as a text that says the same. */
class RoundTripTest {

	static List<List<TextFile>> workspaces() throws IOException {
		List<List<TextFile>> workspaces = new ArrayList<>();
		try (Stream<Path> folders = Files.list(Path.of("../examples"))) {
			for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) workspaces.add(files(folder));
		}
		assertThat(workspaces).isNotEmpty();
		return workspaces;
	}

	@ParameterizedTest
	@MethodSource("workspaces")
	void examplesSayTheSameAfterIt(List<TextFile> files) {
		saysTheSame(files);
	}

	@ParameterizedTest
	@ValueSource(strings = {"name", "stage", "once", "café"})
	void everythingSaysTheSameAfterIt(String name) {
		saysTheSame(List.of(Texts.file(Texts.FILE, Everything.withTeam(name))));
	}

	@Test
	void textsWithSpecialCharactersSayTheSameAfterIt() {
		saysTheSame(List.of(Texts.file(Texts.FILE, "team a { note \"\"\"\n  two\n    lines \\ \"quoted\"\n\"\"\" note \"tab\\t\\\"\\\\ \\u00e9\" note \"\" }")));
	}

	@Test
	void theComparisonSeesADifferentReference() {
		String text = "team a team b journey j { owner a stage s { touchpoint t } }";

		assertThat(Structure.tree(root(Texts.workspace(text), Texts.FILE))).isNotEqualTo(Structure.tree(root(Texts.workspace(text.replace("owner a", "owner b")), Texts.FILE)))
				.contains("owners = Team a");
	}

	/** Serialised from the tree alone: the tree forgets the text that it was read from. */
	private static void saysTheSame(List<TextFile> files) {
		Workspace before = Texts.workspace(files);
		List<String> trees = new ArrayList<>();
		for (TextFile file : files) trees.add(Structure.tree(root(before, file.path())));
		List<TextFile> written = new ArrayList<>();
		for (TextFile file : files) written.add(Texts.file(file.path(), serialised(root(before, file.path()))));
		Workspace after = Texts.workspace(written);

		assertThat(Texts.errors(after.model())).isEmpty();
		for (int at = 0; at < files.size(); at++) assertThat(Structure.tree(root(after, files.get(at).path()))).isEqualTo(trees.get(at));
	}

	private static String serialised(EObject root) {
		ISerializer serializer = Texts.LANGUAGE.getInstance(ISerializer.class);
		return serializer.serialize(root, SaveOptions.newBuilder().getOptions());
	}

	private static EObject root(Workspace workspace, String path) {
		XtextResource resource = workspace.resource(path);
		return resource.getContents().get(0);
	}

	private static List<TextFile> files(Path folder) throws IOException {
		List<TextFile> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".journey")).sorted().toList())
				texts.add(Texts.file(file.getFileName().toString(), Files.readString(file)));
		}
		return texts;
	}
}
