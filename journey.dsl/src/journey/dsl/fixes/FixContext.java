package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.KnownNames;
import journey.dsl.analysis.Vocabulary;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;

/**
 * What a fix knows of the finding it mends, and how it makes its edits. Titles and placeholders come from the
 * catalogue.
 */
final class FixContext {
	/** More than these, nobody wants to choose from. */
	private static final int MOST_CHOICES = 5;

	private final Fixing fixing;
	private final Finding finding;
	private final Surroundings surroundings;

	FixContext(Fixing fixing, Finding finding) {
		this.fixing = fixing;
		this.finding = finding;
		surroundings = Surroundings.of(fixing.model(), finding.at());
	}

	/** All files of the workspace. */
	JourneyModel model() {
		return fixing.model();
	}

	/** What is to be mended. */
	Finding finding() {
		return finding;
	}

	/** Whether the finding is about that text. */
	boolean isAbout(UnreadableText text) {
		return text.at().equals(finding.at())
				&& text.message().in(fixing.settings().language()).equals(finding.message());
	}

	/** The innermost element around the finding that is of that type. */
	<E extends Element> Optional<E> around(Class<E> type) {
		return surroundings.innermost(type);
	}

	/** The file of the finding; empty for the settings. */
	Optional<SourceFile> file() {
		return surroundings.file();
	}

	/** The text of the finding's file. */
	String text() {
		return fixing.text(finding.at().file());
	}

	/** The words that stand in that place. */
	String text(SourceRange at) {
		return fixing.text(at.file()).substring(at.offset(), at.end());
	}

	/** How customers move through the journey. */
	Flow flow(Journey journey) {
		return fixing.analyses().flow(journey);
	}

	/** Where owners change in the journey. */
	HandOffs handOffs(Journey journey) {
		return fixing.analyses().handOffs(journey);
	}

	/** What phases and moment types count as. */
	Vocabulary vocabulary() {
		return fixing.analyses().vocabulary();
	}

	/** All names, to find what an unresolved one may have meant. */
	KnownNames knownNames() {
		return fixing.analyses().knownNames();
	}

	/** How the finding's file names what is declared in the workspace. */
	LocalNames names() {
		return names(finding.at().file());
	}

	/** How a file names what is declared in the workspace. */
	LocalNames names(String file) {
		return new LocalNames(model(), model().file(file).orElseThrow());
	}

	/**
	 * The file where something is best declared that the finding's file names, with that namespace before it or with
	 * none.
	 */
	Optional<SourceFile> home(Kind kind, String space) {
		return file().flatMap(file -> fixing.home(file, kind, space));
	}

	/** The declarations of a type that the finding's file sees without a qualifier. */
	<D extends Declaration> List<D> visible(Class<D> type) {
		return fixing.visible(finding.at().file(), type);
	}

	/**
	 * What a clause may name: what the model hints at, or else all that the file sees, unless that is too much to
	 * choose from.
	 */
	List<? extends Declaration> choices(Nameable what, List<? extends Declaration> hints) {
		List<? extends Declaration> choices = hints.isEmpty() ? visible(what.type()) : hints;
		return choices.size() > MOST_CHOICES ? List.of() : choices;
	}

	/** How the finding's file names the owner of a step; empty where nobody is known to own it. */
	Optional<String> ownerOf(Step step) {
		return model().ownerOf(step).flatMap(name -> model().find(name, Owner.class))
				.map(owner -> names().reference(owner));
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

	/** These words with those that stand before them, apart from spaces; empty where something else stands there. */
	Optional<SourceRange> withWordsBefore(String before, SourceRange at) {
		if (before.isEmpty()) return Optional.of(at);
		Matcher words = Pattern.compile(before.replace(" ", "\\s+") + "\\s+\\z")
				.matcher(text().substring(0, at.offset()));
		if (!words.find()) return Optional.empty();
		return Optional.of(new SourceRange(at.file(), words.start(), at.end() - words.start(), at.line(), at.column()));
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
		return declare(surroundings.file().orElseThrow(), declaration);
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
