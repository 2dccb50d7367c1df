package journey.dsl.reading.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import journey.dsl.conversion.ValueFault;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.model.source.Correction;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.reading.tree.LineIndex;
import journey.dsl.recovery.ParsedText;
import journey.dsl.recovery.Slip;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What could not be read in one file: the slips of its author, values that mean nothing, clauses that say too little.
 */
public final class UnreadableTexts {
	private final ParsedText parsed;
	private final String path;
	/** Made where something is wrong, and nowhere else. */
	private LineIndex lines;
	private final List<UnreadableText> texts = new ArrayList<>();

	/**
	 * Reads the faults of one file.
	 *
	 * @param path what the workspace calls it
	 * @param incomplete clauses that say too little
	 */
	public UnreadableTexts(XtextResource resource, String path, List<UnreadableText> incomplete) {
		this.path = path;
		parsed = ParsedText.of(resource);
		for (UnreadableText text : incomplete) if (!mayStandInSlip(text.stretch())) texts.add(text);
		for (Slip slip : parsed.slips()) add(slip);
		for (INode node : parsed.getSyntaxErrors()) add(node);
		if (parsed.getRootASTElement() instanceof JourneyFile file) addLateNamespace(file);
		texts.sort(Comparator.comparing(UnreadableText::at));
	}

	/** What could not be read, by position. */
	public List<UnreadableText> texts() {
		return texts;
	}

	/** Words that stand in text that could not be read. */
	public Set<String> lostNames() {
		return parsed.lostNames();
	}

	/** Whether what a clause lacks may be what could not be read in it, or right behind it. */
	private boolean mayStandInSlip(SourceRange clause) {
		return parsed.slips().stream()
				.anyMatch(slip -> !slip.isSure() && slip.until() >= clause.offset() && slip.from() <= clause.end() + 1);
	}

	private void add(Slip slip) {
		List<Correction> corrections = slip.mends().stream()
				.map(mend -> new Correction(range(mend.offset(), mend.length()), mend.text())).toList();
		texts.add(new UnreadableText(slip.message(), range(slip.offset(), slip.length()), slip.isSure(),
				range(slip.from(), slip.until() - slip.from()), corrections));
	}

	private void add(INode node) {
		boolean isOurs = SyntaxErrors.UNEXPECTED.equals(node.getSyntaxErrorMessage().getIssueCode());
		Message message = isOurs ? Messages.SYNTAX.of("parser-at-fault", firstLine(node))
				: ValueFault.message(node.getSyntaxErrorMessage().getMessage());
		texts.add(UnreadableText.of(message, range(node.getOffset(), firstLine(node).length())));
	}

	private static String firstLine(INode node) {
		return node.getText().strip().lines().findFirst().orElse("");
	}

	private SourceRange range(int offset, int length) {
		if (lines == null) lines = new LineIndex(parsed.getRootNode().getText());
		return new SourceRange(path, offset, length, lines.line(offset), lines.column(offset));
	}

	private void addLateNamespace(JourneyFile file) {
		if (file.getNamespace() == null || file.getElements().isEmpty()) return;
		INode first = NodeModelUtils.findActualNodeFor(file.getElements().get(0));
		INode namespace = NodeModelUtils.findNodesForFeature(file, Literals.JOURNEY_FILE__NAMESPACE).get(0);
		if (namespace.getOffset() >= first.getOffset())
			texts.add(UnreadableText.of(Messages.SYNTAX.of("namespace-late"),
					range(namespace.getOffset(), namespace.getLength())));
	}
}
