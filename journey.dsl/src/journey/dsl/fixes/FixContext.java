package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;

/**
 * What a fix may ask about the finding it mends and the workspace around it; what it writes stands in {@link FixEdits}.
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

	/** What is computed of the model. */
	Analyses analyses() {
		return fixing.analyses();
	}

	/** How the finding is mended. */
	FixEdits edits() {
		return new FixEdits(fixing, finding);
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

	/** These words with those that stand before them, apart from spaces; empty where something else stands there. */
	Optional<SourceRange> withWordsBefore(String before, SourceRange at) {
		if (before.isEmpty()) return Optional.of(at);
		Matcher words = Pattern.compile(before.replace(" ", "\\s+") + "\\s+\\z")
				.matcher(text().substring(0, at.offset()));
		if (!words.find()) return Optional.empty();
		return Optional.of(new SourceRange(at.file(), words.start(), at.end() - words.start(), at.line(), at.column()));
	}
}
