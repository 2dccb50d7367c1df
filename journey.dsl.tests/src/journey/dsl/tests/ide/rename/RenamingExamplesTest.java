package journey.dsl.tests.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.source.Element;
import journey.dsl.tests.ide.Opened;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything in the examples can have another name, and its own one back. */
class RenamingExamplesTest {
	private static final String FRESH = "quite-another-name";

	@TestFactory
	Stream<DynamicTest> elementsGetTheirNamesBack() {
		OpenWorkspace examples = Opened.examples();
		return Opened.files(examples).stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
			assertThat(file.elements()).isNotEmpty();
			for (Element element : file.elements()) assertGoesThereAndBack(examples, file, element.nameAt().offset(), element.name());
		}));
	}

	@Test
	void namespacesGetTheirNamesBack() {
		OpenWorkspace examples = Opened.examples();
		int tried = 0;
		for (OpenFile file : Opened.files(examples))
			for (NamePart part : NameParts.of(file).ofNamespace()) {
				assertGoesThereAndBack(examples, file, part.at().offset(), part.word());
				tried++;
			}
		assertThat(tried).isGreaterThan(3);
	}

	@TestFactory
	Stream<DynamicTest> everyUseIsAsGoodAsTheDeclaration() {
		OpenWorkspace examples = Opened.examples();
		return Opened.files(examples).stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
			assertThat(NameParts.of(file).all()).isNotEmpty();
			for (NamePart part : NameParts.of(file).all()) {
				boolean isOne = part.meanings().size() == 1 && examples.has(part.meanings().get(0).nameAt().file());
				if (!isOne) continue;
				Element element = part.meanings().get(0);
				OpenFile home = examples.file(element.nameAt().file()).orElseThrow();
				assertThat(Renaming.edits(file, part.at().offset(), FRESH)).as(part.word()).isEqualTo(Renaming.edits(home, element.nameAt().end(), FRESH));
			}
		}));
	}

	private static void assertGoesThereAndBack(OpenWorkspace before, OpenFile file, int offset, String name) {
		List<TextEdit> there = Renaming.edits(file, offset, FRESH);
		List<String> renamed = Renamed.texts(before, there);
		assertThat(String.join("", renamed)).contains(FRESH);
		OpenWorkspace after = again(before, renamed);
		int shift = there.stream().filter(edit -> edit.file().equals(file.path()) && edit.offset() < offset).mapToInt(edit -> edit.text().length() - edit.length()).sum();
		List<TextEdit> back = Renaming.edits(after.file(file.path()).orElseThrow(), offset + shift, name);
		// what was said by the same name alone is then said in words
		assertThat(Renamed.texts(after, back).stream().map(text -> text.replaceAll("\\s+replaces " + name + "\\b", "")).toList()).as(name)
				.isEqualTo(Opened.files(before).stream().map(each -> each.text().replaceAll("\\s+replaces " + name + "\\b", "")).toList());
	}

	private static OpenWorkspace again(OpenWorkspace before, List<String> texts) {
		Map<String, String> files = new LinkedHashMap<>();
		List<OpenFile> old = new ArrayList<>(Opened.files(before));
		for (int at = 0; at < old.size(); at++) files.put(old.get(at).path(), texts.get(at));
		return Opened.files(files);
	}
}
