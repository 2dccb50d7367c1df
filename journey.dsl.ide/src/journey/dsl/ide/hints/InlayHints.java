package journey.dsl.ide.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowWay;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.model.step.Way;
import journey.dsl.model.value.Percentage;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What applies to a step without being written there: the owner that it inherits from its stage, and the share of
 * customers that no clause names.
 */
public final class InlayHints {
	/** What hints say. */
	public static final Messages MESSAGES = new Messages(InlayHints.class, "messages");

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private final OpenFile file;
	private final JourneyModel model;
	private final int from;
	private final int to;
	private final List<InlayHint> hints = new ArrayList<>();

	private InlayHints(OpenFile file, Range range) {
		this.file = file;
		model = file.workspace().model();
		from = file.lines().offset(range.getStart());
		to = file.lines().offset(range.getEnd());
	}

	/** The hints in a range, in text order. */
	public static List<InlayHint> of(OpenFile file, Range range) {
		InlayHints hints = new InlayHints(file, range);
		Heads heads = new Heads(file);
		for (Journey journey : file.source().journeys()) {
			file.cancellation().check();
			for (Step step : journey.steps())
				if (hints.touches(step.heading().at())) {
					hints.addOwner(step, heads.end(step.heading().at().offset()));
					hints.addRest(step, journey);
				}
		}
		return List.copyOf(hints.hints);
	}

	private boolean touches(SourceRange at) {
		return at.offset() <= to && at.end() >= from;
	}

	private void addOwner(Step step, int end) {
		boolean isOurs = step instanceof Touchpoint || step instanceof Moment;
		if (end < 0 || !isOurs || step.encounter().service().owner().isPresent()
				|| step.encounter().service().automatedBy().isPresent())
			return;
		Optional<Ref> owner = model.ownerOf(step);
		if (owner.isEmpty()) return;
		String title = file.workspace().wording().title(owner.get());
		add(end, words("owner", title), words("owner.tooltip", model.stageOf(step).title(), title));
	}

	/**
	 * If exactly one way of a step has no share, it takes what the others leave. A way that leads nowhere known counts
	 * as well.
	 */
	private void addRest(Step step, Journey journey) {
		if (step.ways().stream().noneMatch(way -> way.share().isPresent())) return;
		Flow flow = file.workspace().analyses().flow(journey);
		List<FlowWay> ways = flow.find(step).filter(each -> each.step() == step).map(flow::ways).orElse(List.of());
		List<FlowWay> open = ways.stream().filter(way -> way.share().isEmpty()).toList();
		long unknown = step.ways().stream().filter(way -> way.share().isEmpty()).count()
				- open.stream().filter(way -> !way.isDefault()).count();
		BigDecimal left = step.ways().stream().flatMap(way -> way.share().stream())
				.map(share -> share.value().percent()).reduce(ALL, BigDecimal::subtract);
		if (open.size() == 1 && unknown == 0 && left.signum() > 0)
			addRest(open.get(0), new Percentage(left).text(), step);
	}

	private void addRest(FlowWay way, String left, Step step) {
		if (way.clause().isPresent()) {
			add(way.clause().get().at().end(), left, words("rest.tooltip"));
			return;
		}
		int behind = step.ways().stream().map(Way::at).mapToInt(SourceRange::end).max().orElseThrow();
		add(behind, way.to().map(next -> words("rest.next", next.step().title(), left))
				.orElseGet(() -> words("rest.end", left)), words("rest.tooltip"));
	}

	private void add(int offset, String label, String tooltip) {
		if (offset < from || offset > to) return;
		InlayHint hint = new InlayHint(file.lines().position(offset), Either.forLeft(label));
		hint.setPaddingLeft(true);
		hint.setTooltip(tooltip);
		hints.add(hint);
	}

	private String words(String key, Object... about) {
		return MESSAGES.text(file.workspace().language(), key, about);
	}
}
