package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.KnownNames;
import journey.dsl.analysis.Vocabulary;
import journey.dsl.messages.Messages;
import journey.dsl.model.Declaration;
import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Kind;
import journey.dsl.model.SourceFile;
import journey.dsl.model.SourceRange;
import journey.dsl.model.Stage;
import journey.dsl.model.Surroundings;
import journey.dsl.rules.Finding;

/** What a fix knows of the finding it mends, and how it makes its edits. Titles and placeholders come from the catalogue. */
public final class FixContext {
	/** What fixes are called, and what they ask to be written. */
	public static final Messages MESSAGES = new Messages(FixContext.class, "messages");

	private final Fixing fixing;
	private final Finding finding;
	private final Surroundings surroundings;

	FixContext(Fixing fixing, Finding finding) {
		this.fixing = fixing;
		this.finding = finding;
		surroundings = Surroundings.of(fixing.model(), finding.at());
	}

	/** All files of the workspace. */
	public JourneyModel model() {
		return fixing.model();
	}

	/** What is to be mended. */
	public Finding finding() {
		return finding;
	}

	/** The innermost element around the finding that is of that type. */
	public <E extends Element> Optional<E> around(Class<E> type) {
		return surroundings.innermost(type);
	}

	/** The file of the finding; empty for the settings. */
	public Optional<SourceFile> file() {
		return surroundings.file();
	}

	/** The text of the finding's file. */
	public String text() {
		return fixing.text(finding.at().file());
	}

	/** The words that stand in that place. */
	public String text(SourceRange at) {
		return fixing.text(at.file()).substring(at.offset(), at.end());
	}

	/** How customers move through the journey. */
	public Flow flow(Journey journey) {
		return fixing.flow(journey);
	}

	/** Where owners change in the journey. */
	public HandOffs handOffs(Journey journey) {
		return fixing.handOffs(journey);
	}

	/** What phases and moment types count as. */
	public Vocabulary vocabulary() {
		return fixing.vocabulary();
	}

	/** All names, to find what an unresolved one may have meant. */
	public KnownNames knownNames() {
		return fixing.knownNames();
	}

	/** The only declaration of a type that the finding's file sees without a qualifier; empty where there are none or several. */
	public <D extends Declaration> Optional<D> onlyVisible(Class<D> type) {
		List<D> visible = model().files().stream().flatMap(file -> file.declarations().stream())
				.filter(type::isInstance).map(type::cast).filter(each -> !each.name().isEmpty() && isVisible(each)).toList();
		return visible.size() == 1 ? Optional.of(visible.get(0)) : Optional.empty();
	}

	/** How the finding's file names a declaration: by its name alone where it is visible, else in full. */
	public String reference(Declaration declaration) {
		return isVisible(declaration) ? declaration.name() : declaration.qualifiedName();
	}

	private boolean isVisible(Declaration declaration) {
		SourceFile file = surroundings.file().orElseThrow();
		if (qualified(file.namespace(), declaration.name()).equals(declaration.qualifiedName())) return true;
		return file.imports().stream().anyMatch(each -> each.wildcard()
				? qualified(each.name(), declaration.name()).equals(declaration.qualifiedName())
				: each.name().equals(declaration.qualifiedName()));
	}

	private static String qualified(String namespace, String name) {
		return namespace.isEmpty() ? name : namespace + "." + name;
	}

	/** A quoted text that the modeller is to replace: it begins with {@code TODO:}. */
	public String placeholder(String key, Object... about) {
		String text = MESSAGES.text(fixing.settings().language(), "todo." + key, about);
		return "\"TODO: " + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/** A repair that only writes what the model says already. */
	public Repair safe(String title, List<TextEdit> edits, Object... about) {
		return new Repair(finding, MESSAGES.text(fixing.settings().language(), title, about), edits, true);
	}

	/** A repair that somebody has to look at, or to complete. */
	public Repair toLookAt(String title, List<TextEdit> edits, Object... about) {
		return new Repair(finding, MESSAGES.text(fixing.settings().language(), title, about), edits, false);
	}

	/** The clause behind another one. */
	public TextEdit behind(SourceRange other, String clause) {
		return blockText(other.file()).behind(other, clause);
	}

	/** The clause at the beginning of the element's block. */
	public TextEdit first(Element element, String clause) {
		return blockText(element.nameAt().file()).first(element, clause);
	}

	/** The clause at the end of the element's block. */
	public TextEdit last(Element element, String clause) {
		return blockText(element.nameAt().file()).last(element, clause);
	}

	/** The clause in the element's block, where people look for it: before what stands inside a journey or stage, else at the end. */
	public TextEdit add(Element element, String clause) {
		return element instanceof Journey || element instanceof Stage ? first(element, clause) : last(element, clause);
	}

	/** Takes words away, and the line that they leave empty. */
	public TextEdit without(SourceRange at) {
		return blockText(at.file()).without(at);
	}

	/** Other words in the place of these. */
	public TextEdit instead(SourceRange at, String text) {
		return new TextEdit(at.file(), at.offset(), at.length(), text);
	}

	/** A line at the top of the finding's file, behind its namespace. */
	public TextEdit atTop(String line) {
		return blockText(finding.at().file()).atTop(line);
	}

	/** A line behind the one that these words stand in. */
	public TextEdit onNextLine(SourceRange words, String line) {
		return blockText(words.file()).onNextLine(words, line);
	}

	/** A declaration in the finding's file: behind the last one of its kind, or else at the end. */
	public TextEdit declare(String declaration) {
		String keyword = declaration.substring(0, declaration.indexOf(' '));
		List<Declaration> alike = surroundings.file().orElseThrow().declarations().stream()
				.filter(each -> each.heading().keyword().equals(keyword)).toList();
		BlockText text = blockText(finding.at().file());
		return alike.isEmpty() ? text.declarationAtEnd(declaration) : text.declarationBehind(alike.get(alike.size() - 1), declaration);
	}

	/** A name that nothing of that kind has yet in the finding's file and namespace. */
	public String freeName(Kind kind, String wanted) {
		String namespace = surroundings.file().map(SourceFile::namespace).orElse("");
		String name = wanted;
		for (int number = 2; isTaken(kind, namespace, name); number++) name = wanted + "-" + number;
		return name;
	}

	private boolean isTaken(Kind kind, String namespace, String name) {
		return model().find(kind, qualified(namespace, name), Element.class).isPresent();
	}

	private BlockText blockText(String file) {
		return new BlockText(file, fixing.text(file));
	}
}
