package journey.dsl.tests.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.TextFile;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything in the examples can have another name, and its own one back. */
@Tag("thorough")
class RenamingExamplesTest {
	private static final String FRESH = "quite-another-name";

	@TestFactory
	Stream<DynamicTest> elementsGetTheirNamesBack() {
		OpenWorkspace examples = Opened.examples();
		OpenWorkspace changing = Opened.examples();
		return Opened.files(examples).stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
			assertThat(file.elements()).isNotEmpty();
			for (Element element : file.elements())
				assertGoesThereAndBack(examples, changing, file, element.nameAt().offset(), element.name());
		}));
	}

	@Test
	void namespacesGetTheirNamesBack() {
		OpenWorkspace examples = Opened.examples();
		OpenWorkspace changing = Opened.examples();
		int tried = 0;
		for (OpenFile file : Opened.files(examples))
			for (NamePart part : NameParts.of(file).ofNamespace()) {
				assertGoesThereAndBack(examples, changing, file, part.at().offset(), part.word());
				tried++;
			}
		assertThat(tried).isGreaterThan(3);
	}

	/** Each renaming reads the texts anew: of the uses of an element in a file, the first speaks for the others. */
	@TestFactory
	Stream<DynamicTest> usesAreAsGoodAsTheDeclaration() {
		OpenWorkspace examples = Opened.examples();
		Map<SourceRange, List<TextEdit>> ofDeclarations = new HashMap<>();
		return Opened.files(examples).stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
			assertThat(NameParts.of(file).all()).isNotEmpty();
			Set<SourceRange> asked = new HashSet<>();
			for (NamePart part : NameParts.of(file).all()) {
				Element element = part.meanings().isEmpty() ? null : part.meanings().get(0);
				boolean isOne = part.meanings().size() == 1 && examples.has(element.nameAt().file());
				boolean isUse = isOne && part.at().offset() != element.nameAt().offset();
				if (!isUse || !asked.add(element.nameAt())) continue;
				OpenFile home = examples.file(element.nameAt().file()).orElseThrow();
				List<TextEdit> declared = ofDeclarations.computeIfAbsent(element.nameAt(),
						key -> Renaming.edits(home, element.nameAt().end(), FRESH));
				assertThat(Renaming.edits(file, part.at().offset(), FRESH)).as(part.word()).isEqualTo(declared);
			}
		}));
	}

	/** In a workspace that says what the first one says, and does so again afterwards. */
	private static void assertGoesThereAndBack(OpenWorkspace before, OpenWorkspace changing, OpenFile file, int offset,
			String name) {
		List<TextEdit> there = Renaming.edits(file, offset, FRESH);
		List<TextFile> renamed = changed(before, there);
		assertThat(renamed).isNotEmpty().allMatch(text -> text.text().contains(FRESH));
		changing.change(renamed, Map.of(), Set.of());
		int shift = there.stream().filter(edit -> edit.file().equals(file.path()) && edit.offset() < offset)
				.mapToInt(edit -> edit.text().length() - edit.length()).sum();
		changing.change(
				changed(changing, Renaming.edits(changing.file(file.path()).orElseThrow(), offset + shift, name)),
				Map.of(), Set.of());
		List<TextFile> others = before.paths().stream().filter(path -> !changing.text(path).equals(before.text(path)))
				.map(path -> Texts.file(path, before.text(path))).toList();
		// what was said by the same name alone is then said in words
		for (TextFile other : others)
			assertThat(changing.text(other.path()).replaceAll("\\s+replaces " + name + "\\b", "")).as(name)
					.isEqualTo(other.text().replaceAll("\\s+replaces " + name + "\\b", ""));
		changing.change(others, Map.of(), Set.of());
	}

	/** The files that edits change, with them. */
	private static List<TextFile> changed(OpenWorkspace workspace, List<TextEdit> edits) {
		return edits.stream().map(TextEdit::file).distinct().map(path -> Texts.file(path,
				TextEdit.apply(workspace.text(path), edits.stream().filter(edit -> edit.file().equals(path)).toList())))
				.toList();
	}
}
