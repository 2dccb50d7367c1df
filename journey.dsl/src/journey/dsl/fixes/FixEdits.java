package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;

/** What a fix writes: repairs with their titles, placeholders, and where clauses go. Words come from the catalogue. */
final class FixEdits {
	private final Fixing fixing;
	private final Finding finding;

	FixEdits(Fixing fixing, Finding finding) {
		this.fixing = fixing;
		this.finding = finding;
	}

	/** A quoted text that the modeller is to replace: it begins with {@code TODO:}. */
	String placeholder(String key, Object... about) {
		String text = FixCatalogue.MESSAGES.text(fixing.settings().language(), "todo." + key, about);
		return quoted("TODO: " + text);
	}

	/** A text as it is written on one line. */
	String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
	}

	/** A repair that only writes what the model says already. */
	Repair safe(String title, List<TextEdit> edits, Object... about) {
		return new Repair(finding, FixCatalogue.MESSAGES.text(fixing.settings().language(), title, about), edits, true);
	}

	/** A repair that somebody has to look at, or to complete. */
	Repair toLookAt(String title, List<TextEdit> edits, Object... about) {
		return new Repair(finding, FixCatalogue.MESSAGES.text(fixing.settings().language(), title, about), edits,
				false);
	}

	/** The clause behind another one. */
	TextEdit behind(SourceRange other, String clause) {
		return blockText(other.file()).behind(other, clause);
	}

	/** One more item of a list. */
	TextEdit enlist(SourceRange last, String item) {
		return new TextEdit(last.file(), last.end(), 0, ", " + item);
	}

	/** A part of a journey, behind others of its kind or else at the end. */
	TextEdit part(Journey journey, List<? extends Element> others, String part) {
		return others.isEmpty() ? last(journey, part) : behind(others.get(others.size() - 1).heading().at(), part);
	}

	/** More words at the end of a clause. */
	TextEdit extend(SourceRange clause, String words) {
		return new TextEdit(clause.file(), clause.end(), 0, " " + words);
	}

	/** More words at the end of a clause, and another clause behind it. */
	TextEdit extend(SourceRange clause, String words, String another) {
		TextEdit behind = behind(clause, another);
		return new TextEdit(clause.file(), clause.end(), 0, " " + words + behind.text());
	}

	/** The clause at the beginning of the element's block. */
	TextEdit first(Element element, String clause) {
		return blockText(element.nameAt().file()).first(element, clause);
	}

	/** The clause at the end of the element's block. */
	TextEdit last(Element element, String clause) {
		return blockText(element.nameAt().file()).last(element, clause);
	}

	/**
	 * The clause in the element's block, where people look for it: before what stands inside a journey or stage, else
	 * at the end.
	 */
	TextEdit add(Element element, String clause) {
		return element instanceof Journey || element instanceof Stage ? first(element, clause) : last(element, clause);
	}

	/** Takes words away, and the line that they leave empty. */
	TextEdit without(SourceRange at) {
		return blockText(at.file()).without(at);
	}

	/** Other words in the place of these. */
	TextEdit instead(SourceRange at, String text) {
		return new TextEdit(at.file(), at.offset(), at.length(), text);
	}

	/** A line at the top of the finding's file, behind its namespace. */
	TextEdit atTop(String line) {
		return blockText(finding.at().file()).atTop(line);
	}

	/** A line behind the one that these words stand in. */
	TextEdit onNextLine(SourceRange words, String line) {
		return blockText(words.file()).onNextLine(words, line);
	}

	/** A declaration in the finding's file: behind the last one of its kind, or else at the end. */
	TextEdit declare(String declaration) {
		return declare(fixing.model().file(finding.at().file()).orElseThrow(), declaration);
	}

	/** A declaration in a file: behind the last one of its kind, or else at the end. */
	TextEdit declare(SourceFile file, String declaration) {
		String keyword = declaration.substring(0, declaration.indexOf(' '));
		List<Declaration> alike = file.declarations().stream().filter(each -> each.heading().keyword().equals(keyword))
				.toList();
		BlockText text = blockText(file.path());
		return alike.isEmpty() ? text.declarationAtEnd(declaration)
				: text.declarationBehind(alike.get(alike.size() - 1), declaration);
	}

	private BlockText blockText(String file) {
		return new BlockText(file, fixing.text(file));
	}
}
