package journey.dsl.ide.moments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.analysis.WeakestMoments;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Feelings;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import org.eclipse.lsp4j.Location;

/**
 * The make-or-break moments of journeys that exist today or are planned; journeys kept only for comparison do not
 * count.
 */
public final class MomentRows {
	/** The most important first: by rank, then by how far they are from their targets, then by journey. */
	private static final Comparator<MomentRow> IMPORTANCE = Comparator
			.comparing(MomentRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(MomentRow::gap, Comparator.reverseOrder()).thenComparing(MomentRow::journey)
			.thenComparing(MomentRow::title);

	private MomentRows() {}

	/** Those of some workspaces, the most important first. */
	public static List<MomentRow> of(List<OpenWorkspace> workspaces, Cancellation cancellation) {
		List<MomentRow> rows = new ArrayList<>();
		for (OpenWorkspace each : workspaces)
			for (Journey journey : each.model().journeys()) {
				cancellation.check();
				if (!journey.isRetired()) add(rows, journey, each);
			}
		rows.sort(IMPORTANCE);
		return rows;
	}

	private static void add(List<MomentRow> rows, Journey journey, OpenWorkspace workspace) {
		List<Moment> top = workspace.analyses().topMoments(journey).all();
		if (top.isEmpty()) return;
		Map<Moment, WeakestMoments.Gap> gaps = new HashMap<>();
		for (WeakestMoments.Gap gap : workspace.analyses().weakestMoments(journey).all()) gaps.put(gap.moment(), gap);
		for (Moment moment : top)
			workspace.location(moment.nameAt()).ifPresent(
					place -> rows.add(row(moment, journey, Optional.ofNullable(gaps.get(moment)), place, workspace)));
	}

	private static MomentRow row(Moment moment, Journey journey, Optional<WeakestMoments.Gap> gap, Location place,
			OpenWorkspace workspace) {
		Wording wording = workspace.wording();
		JourneyModel model = workspace.model();
		boolean isMissed = moment.needs().expectations().stream()
				.anyMatch(each -> Standing.of(each, workspace.analyses().scale(journey)) == Standing.MISSED);
		String missing = gap
				.map(each -> each.outcome().map(wording::title).orElseGet(() -> wording.words().get("goes-well")))
				.orElse(null);
		return new MomentRow(moment.rank().map(rank -> rank.value()).orElse(null), moment.title(),
				moment.types().stream().map(wording::title).toList(), journey.title(),
				model.stageOf(moment).title(), wording.owner(moment).orElse(null),
				gap.map(WeakestMoments.Gap::points).orElse(BigDecimal.ZERO), missing, isMissed,
				Feelings.of(moment, wording).stream().findFirst().orElse(null), place);
	}
}
