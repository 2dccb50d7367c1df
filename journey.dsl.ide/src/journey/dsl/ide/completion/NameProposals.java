package journey.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import journey.dsl.fixes.LocalNames;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Team;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.Lane;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.BusinessCalendar;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItemKind;

/** Names that fit: those of the right kind, beginning with what the journey already mentions. */
final class NameProposals {
	private static final Map<String, Class<? extends Declaration>> TYPES = Map.ofEntries(
			Map.entry("Owner", Owner.class), Map.entry("Team", Team.class), Map.entry("Person", Person.class),
			Map.entry("Persona", Persona.class),
			Map.entry("Channel", Channel.class), Map.entry("SupportSystem", SupportSystem.class),
			Map.entry("Metric", Metric.class), Map.entry("Outcome", Outcome.class),
			Map.entry("Promise", Promise.class), Map.entry("Evidence", Evidence.class),
			Map.entry("BusinessCalendar", BusinessCalendar.class), Map.entry("Lane", Lane.class),
			Map.entry("Phase", Phase.class), Map.entry("MomentType", MomentType.class),
			Map.entry("Journey", Journey.class));

	private final Caret caret;
	private final LocalNames names;

	NameProposals(Caret caret) {
		this.caret = caret;
		names = new LocalNames(caret.file().workspace().model(), caret.file().source());
	}

	/** The names of declarations of a type. */
	List<Proposal> of(EClass wanted, int from) {
		Class<? extends Declaration> type = TYPES.get(wanted.getName());
		if (type == null) return List.of();
		Set<String> spokenOf = spokenOf(wanted);
		List<Declaration> found = new ArrayList<>();
		for (SourceFile file : caret.file().workspace().model().files()) {
			caret.file().cancellation().check();
			for (Declaration each : file.declarations())
				if (type.isInstance(each) && !each.name().isEmpty() && !isAround(each)) found.add(each);
		}
		List<Proposal> proposals = new ArrayList<>(found.size());
		for (Declaration each : found) {
			boolean isVisible = names.isVisible(each);
			String rank = spokenOf.contains(each.qualifiedName()) ? "10" : isVisible ? "11" : "12";
			proposals.add(Proposal.name(names.reference(each), each, kind(each),
					rank + String.format(Locale.ROOT, "%05d", proposals.size()), from));
		}
		proposals.sort(Comparator.comparing(Proposal::rank));
		return proposals;
	}

	/** Nothing is its own type, base or part. */
	private boolean isAround(Declaration declaration) {
		return caret.elements().contains(declaration);
	}

	private Set<String> spokenOf(EClass wanted) {
		Kind kind = wanted.getName().equals("Team") || wanted.getName().equals("Person")
				|| wanted.getName().equals("Owner") ? Kind.OWNER : null;
		Set<String> targets = new HashSet<>();
		for (Ref reference : caret.file().source().references()) {
			boolean isHere = caret.journey().map(journey -> journey.heading().at().contains(reference.at()))
					.orElse(true);
			boolean isTyped = reference.at().end() == caret.offset();
			if (isHere && !isTyped && (kind == null || reference.kind() == kind)) targets.add(reference.target());
		}
		return targets;
	}

	private static CompletionItemKind kind(Declaration declaration) {
		return switch (declaration.heading().kind()) {
			case OWNER, PERSONA -> CompletionItemKind.Variable;
			case JOURNEY -> CompletionItemKind.Module;
			case PHASE, MOMENT_TYPE -> CompletionItemKind.Class;
			case OUTCOME, PROMISE, METRIC -> CompletionItemKind.Value;
			default -> CompletionItemKind.Reference;
		};
	}
}
