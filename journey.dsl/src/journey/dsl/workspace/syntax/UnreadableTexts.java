package journey.dsl.workspace.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Stray;
import journey.dsl.messages.Messages;
import journey.dsl.model.Ref;
import journey.dsl.model.SourceRange;
import journey.dsl.model.UnreadableText;
import journey.dsl.workspace.reading.LineIndex;
import journey.dsl.workspace.syntax.Unreadable.Cause;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What could not be read in one file, one finding for each fault: neighbouring strays are one, what follows from a fault
 * is held back, and names lost in unreadable text are remembered, so that nobody complains that they are missing.
 */
public final class UnreadableTexts {

	private final XtextResource resource;
	private final String path;
	private final String text;
	private final LineIndex lines;
	private final GrammarWords words;
	private final List<UnreadableText> texts = new ArrayList<>();
	private final Set<String> lostNames = new HashSet<>();
	private final List<SourceRange> doubtful = new ArrayList<>();

	/**
	 * Reads the faults of one file.
	 *
	 * @param references the names in it, resolved where they could be
	 */
	public UnreadableTexts(XtextResource resource, String path, List<Ref> references, GrammarWords words) {
		this.resource = resource;
		this.path = path;
		this.words = words;
		text = resource.getParseResult().getRootNode().getText();
		lines = new LineIndex(text);
		List<Unreadable> faults = faults();
		if (!faults.isEmpty()) {
			SwallowedDeclarations swallowed = new SwallowedDeclarations(faults, text, words);
			report(withBrokenNames(swallowed.faults, references));
			lostNames.addAll(swallowed.names);
			for (int[] stretch : swallowed.stretches()) {
				addLostNames(text.substring(stretch[0], stretch[1]));
				doubtful.add(range(stretch[0], stretch[1] - stretch[0]));
			}
		}
		reportLateNamespace();
		texts.sort(Comparator.comparing(UnreadableText::at));
	}

	/** What could not be read, by position. */
	public List<UnreadableText> texts() {
		return texts;
	}

	/** Stretches of text that were read as something else than what they were meant as. */
	public List<SourceRange> doubtful() {
		return doubtful;
	}

	/** Words that stand in text that could not be read. */
	public Set<String> lostNames() {
		return lostNames;
	}

	private List<Unreadable> faults() {
		List<Unreadable> faults = new ArrayList<>();
		for (INode node : resource.getParseResult().getSyntaxErrors()) faults.add(fault(node));
		for (var contents = resource.getAllContents(); contents.hasNext();)
			if (contents.next() instanceof Stray stray) faults.add(stray(stray));
		return faults;
	}

	private Unreadable fault(INode node) {
		SyntaxErrorMessage error = node.getSyntaxErrorMessage();
		String[] data = error.getIssueData() == null ? new String[0] : error.getIssueData();
		int openAt = data.length > 1 ? Integer.parseInt(data[1]) : -1;
		Cause cause = switch (String.valueOf(error.getIssueCode())) {
			case SyntaxErrors.TOKEN -> Cause.EXPECTED_TOKEN;
			case SyntaxErrors.RULE -> Cause.EXPECTED_RULE;
			case SyntaxErrors.CHARACTERS -> Cause.CHARACTERS;
			default -> Cause.VALUE;
		};
		String detail = cause == Cause.VALUE ? error.getMessage() : data.length > 0 ? data[0] : "";
		boolean ended = data.length > 2 && data[2].equals(SyntaxErrors.END);
		int offset = ended ? endOfWords() : node.getOffset();
		return new Unreadable(offset, ended ? offset : node.getEndOffset(), cause, detail, ended ? "" : node.getText().strip(),
				NodeModelUtils.findActualSemanticObjectFor(node), openAt);
	}

	/** Behind the last word: what is missing at the end of the text is missing there, wherever Xtext notes it. */
	private int endOfWords() {
		int end = 0;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) if (!leaf.isHidden()) end = leaf.getEndOffset();
		return end;
	}

	private Unreadable stray(Stray stray) {
		INode node = NodeModelUtils.findActualNodeFor(stray);
		return new Unreadable(node.getOffset(), node.getEndOffset(), Cause.STRAY, "", text.substring(node.getOffset(), node.getEndOffset()), stray.eContainer(), -1);
	}

	/** A keyword taken for a name right before something unreadable was meant as a keyword: the name before it is missing. */
	private List<Unreadable> withBrokenNames(List<Unreadable> faults, List<Ref> references) {
		faults.sort(Comparator.comparingInt(Unreadable::offset).thenComparing(fault -> fault.isHard() ? 0 : 1));
		List<Unreadable> all = new ArrayList<>(faults);
		for (Ref reference : references) {
			if (reference.isResolved() || reference.name().isEmpty()) continue;
			Unreadable next = faults.stream().filter(fault -> fault.offset() >= reference.at().end()).findFirst().orElse(null);
			if (next == null || !isGap(reference.at().end(), next.offset())) continue;
			Cause cause = words.all().contains(reference.name()) ? Cause.NAME_IS_KEYWORD : Cause.LOST_NAME;
			all.add(new Unreadable(reference.at().offset(), reference.at().end(), cause, "", reference.name(), null, -1));
		}
		all.sort(Comparator.comparingInt(Unreadable::offset).thenComparing(fault -> fault.isHard() ? 0 : 1));
		return all;
	}

	private void report(List<Unreadable> faults) {
		FaultSentences sentences = new FaultSentences(words, text, lines);
		LostBraces braces = new LostBraces(resource, text, words);
		Unreadable before = null;
		int doubtfulUntil = -1;
		for (Unreadable fault : faults) {
			if (fault.cause() != Cause.VALUE) addLostNames(fault.text());
			if (fault.offset() < doubtfulUntil) continue;
			Optional<LostBraces.Lost> lost = braces.before(fault);
			if (lost.isPresent()) {
				doubtfulUntil = lost.get().until();
				doubtful.add(range(lost.get().from(), doubtfulUntil - lost.get().from()));
				addLostNames(text.substring(lost.get().from(), doubtfulUntil));
				if (lost.get().message().isPresent()) {
					texts.add(new UnreadableText(lost.get().message().get(), range(lost.get().at(), lost.get().length())));
					continue;
				}
			}
			boolean follows = before != null && followsFrom(before, fault, sentences);
			boolean speaksForItself = fault.cause() == Cause.LOST_NAME && !follows;
			if (speaksForItself) lostNames.remove(fault.text());
			else if (!follows) texts.add(new UnreadableText(sentences.about(fault), range(fault)));
			before = before != null && follows && before.isHard() && sameLine(before, fault) ? new Unreadable(before.offset(), fault.end(),
					before.cause(), before.detail(), before.text(), before.place(), before.openAt()) : fault;
		}
	}

	private boolean followsFrom(Unreadable before, Unreadable fault, FaultSentences sentences) {
		if (fault.cause() == Cause.VALUE) return false;
		if (fault.text().equals("}") && fault.place() instanceof JourneyFile && texts.stream().anyMatch(f -> f.at().offset() < fault.offset())) return true;
		boolean near = isGap(before.end(), fault.offset()) || sameLine(before, fault) && before.cause() != Cause.VALUE;
		return near && (before.isHard() || fault.isHard() || !sentences.isMistyped(fault));
	}

	private boolean isGap(int from, int to) {
		return from >= to || text.substring(from, to).isBlank();
	}

	private boolean sameLine(Unreadable before, Unreadable fault) {
		return lines.line(Math.max(before.end() - 1, 0)) == lines.line(fault.offset());
	}

	private void addLostNames(String unreadable) {
		Matcher word = GrammarWords.WORD.matcher(unreadable);
		while (word.find()) lostNames.add(word.group());
	}

	private SourceRange range(int offset, int length) {
		return new SourceRange(path, offset, length, lines.line(offset), lines.column(offset));
	}

	/** The first line of what could not be read; something to point at where there is nothing. */
	private SourceRange range(Unreadable fault) {
		String first = fault.text().lines().findFirst().orElse("").strip();
		int length = fault.cause() == Cause.STRAY ? firstWord(first) : first.length();
		return range(fault.offset(), length);
	}

	private static int firstWord(String line) {
		Matcher word = GrammarWords.WORD.matcher(line);
		return word.lookingAt() ? word.end() : line.length();
	}

	private void reportLateNamespace() {
		EObject root = resource.getParseResult().getRootASTElement();
		if (!(root instanceof JourneyFile file) || file.getNamespace() == null || file.getElements().isEmpty()) return;
		INode first = NodeModelUtils.findActualNodeFor(file.getElements().get(0));
		INode namespace = NodeModelUtils.findNodesForFeature(file, Literals.JOURNEY_FILE__NAMESPACE).get(0);
		if (namespace.getOffset() < first.getOffset()) return;
		SourceRange at = range(namespace.getOffset(), namespace.getLength());
		texts.add(new UnreadableText(Messages.SYNTAX.of("namespace-late"), at));
	}
}
