package journey.dsl.ide.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.ide.flow.FlowNeighbours.Passage;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.symbols.SymbolKinds;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Messages;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Way;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Range;

/**
 * How customers move, step by step: which steps they come from, with which share and when, and where they go from
 * there. Steps of sub-journeys appear in their places.
 */
public final class FlowHierarchy {
	/** What to say about ways. */
	public static final Messages MESSAGES = new Messages(FlowHierarchy.class, "messages");

	private final OpenWorkspace workspace;

	private FlowHierarchy(OpenWorkspace workspace) {
		this.workspace = workspace;
	}

	/** The step, or else the journey, that is named at an offset or surrounds it. */
	public static List<CallHierarchyItem> prepare(OpenFile file, int offset) {
		FlowHierarchy hierarchy = new FlowHierarchy(file.workspace());
		Optional<Element> named = NameParts.of(file).at(offset).map(NamePart::meanings).filter(each -> !each.isEmpty())
				.map(each -> each.get(0));
		Surroundings around = Surroundings.of(file.workspace().model(), file.at(offset));
		return named.filter(each -> each instanceof Step || each instanceof Journey)
				.or(() -> around.innermost(Step.class)).or(() -> around.innermost(Journey.class))
				.flatMap(hierarchy::item).stream().toList();
	}

	/** The steps from which customers come to an item. */
	public static List<CallHierarchyIncomingCall> incoming(CallHierarchyItem item, OpenWorkspace workspace) {
		FlowHierarchy hierarchy = new FlowHierarchy(workspace);
		List<CallHierarchyIncomingCall> calls = new ArrayList<>();
		FlowPlace.of(item.getData(), workspace).ifPresent(place -> place.step().ifPresent(step -> {
			for (Passage passage : FlowNeighbours.to(place.flow(), step))
				hierarchy.item(passage.from(), place, hierarchy.detail(passage.way()))
						.ifPresent(from -> calls.add(new CallHierarchyIncomingCall(from, hierarchy.ranges(passage))));
		}));
		return calls;
	}

	/** The steps, and the outcomes, that customers come to from an item; from a journey, its first step. */
	public static List<CallHierarchyOutgoingCall> outgoing(CallHierarchyItem item, OpenWorkspace workspace) {
		FlowHierarchy hierarchy = new FlowHierarchy(workspace);
		return FlowPlace.of(item.getData(), workspace)
				.map(place -> place.step().map(step -> hierarchy.outgoing(place, step))
						.orElseGet(() -> hierarchy.first(place)))
				.orElse(List.of());
	}

	private List<CallHierarchyOutgoingCall> first(FlowPlace place) {
		if (place.flow().steps().isEmpty()) return List.of();
		Range name = workspace.file(place.journey().nameAt().file())
				.map(file -> file.lines().range(place.journey().nameAt())).orElseThrow();
		FlowStep first = place.flow()
				.entry(place.flow().find(place.journey().steps().get(0)).orElse(place.flow().steps().get(0)));
		return item(first, place, "").map(to -> new CallHierarchyOutgoingCall(to, List.of(name))).stream().toList();
	}

	private List<CallHierarchyOutgoingCall> outgoing(FlowPlace place, FlowStep step) {
		List<CallHierarchyOutgoingCall> calls = new ArrayList<>();
		for (Passage passage : FlowNeighbours.from(place.flow(), step)) {
			String detail = detail(passage.way());
			List<CallHierarchyItem> targets = passage.to().map(to -> item(to, place, detail).stream().toList())
					.orElseGet(() -> outcomes(passage.exit(), detail));
			for (CallHierarchyItem target : targets) calls.add(new CallHierarchyOutgoingCall(target, ranges(passage)));
		}
		return calls;
	}

	/** What an exit ends in; nothing leads on from there. */
	private List<CallHierarchyItem> outcomes(FlowWay exit, String detail) {
		List<CallHierarchyItem> outcomes = new ArrayList<>();
		for (Ref outcome : exit.outcomes())
			workspace.model().find(outcome, Element.class).flatMap(element -> item(element, detail, ""))
					.ifPresent(outcomes::add);
		return outcomes;
	}

	private Optional<CallHierarchyItem> item(Element element) {
		Journey journey = element instanceof Journey own ? own : workspace.model().journeyOf(element);
		if (journey == null || element.name().isEmpty()) return Optional.empty();
		var flow = workspace.analyses().flow(journey);
		FlowPlace place = new FlowPlace(journey, flow,
				element instanceof Step step ? flow.find(step) : Optional.empty());
		return item(element, element instanceof Journey ? "" : journey.title(), place.data());
	}

	private Optional<CallHierarchyItem> item(FlowStep step, FlowPlace place, String detail) {
		return item(step.step(), detail.isEmpty() ? step.home().title() : detail + " · " + step.home().title(),
				place.data(Optional.of(step)));
	}

	private Optional<CallHierarchyItem> item(Element element, String detail, String data) {
		return workspace.file(element.nameAt().file()).map(file -> {
			SourceRange at = element.heading().at();
			SourceRange name = at.contains(element.nameAt()) ? element.nameAt() : at;
			String title = element.title().isEmpty() ? element.heading().keyword() : element.title();
			CallHierarchyItem item = new CallHierarchyItem(title, SymbolKinds.of(element), file.uri(),
					file.lines().range(at), file.lines().range(name));
			item.setDetail(detail);
			item.setData(data);
			return item;
		});
	}

	/** How many take the way, and when. */
	private String detail(FlowWay way) {
		List<String> parts = new ArrayList<>();
		if (way.isBack()) parts.add(words("back"));
		way.share().ifPresent(share -> parts.add(share.value().text()));
		way.clause().flatMap(Way::when).ifPresent(when -> parts.add(words("when", when.value())));
		return String.join(" · ", parts);
	}

	/** The clause that leads on; the name of the step where nobody had to write one. */
	private List<Range> ranges(Passage passage) {
		SourceRange at = passage.way().clause().map(Way::at).orElse(passage.from().step().nameAt());
		return workspace.file(at.file()).map(file -> file.lines().range(at)).stream().toList();
	}

	private String words(String key, Object... about) {
		return MESSAGES.text(workspace.language(), key, about);
	}
}
