package journey.dsl.document.moments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * The questions to ask of a moment because of its type, those of the types it extends behind its own; each question
 * once on a card.
 *
 * @param type symbol and name
 * @param meaning what such a moment does to the customer
 * @param questions to tick
 */
public record TypeChecklist(TypeTag type, Optional<String> meaning, List<String> questions) {
	static List<TypeChecklist> of(Moment moment, JourneyContext context, MomentSymbols symbols) {
		Set<String> asked = new LinkedHashSet<>();
		return moment.types().stream().map(type -> of(type, context, symbols, asked))
				.filter(list -> !list.questions().isEmpty() || list.meaning().isPresent()).toList();
	}

	private static TypeChecklist of(Ref reference, JourneyContext context, MomentSymbols symbols, Set<String> asked) {
		List<MomentType> line = line(reference, context);
		List<String> questions = line.stream().flatMap(type -> type.checklist().stream()).map(Given::value)
				.filter(asked::add).toList();
		Optional<String> meaning = line.stream().flatMap(type -> type.meaning().stream()).map(Given::value).findFirst();
		return new TypeChecklist(new TypeTag(symbols.ofType(reference), context.wording().title(reference)), meaning,
				questions);
	}

	/** The type and those it extends; each once, even where they extend each other in a circle. */
	private static List<MomentType> line(Ref reference, JourneyContext context) {
		List<MomentType> line = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		Optional<MomentType> type = context.model().find(reference, MomentType.class);
		while (type.isPresent() && seen.add(type.get().qualifiedName())) {
			line.add(type.get());
			type = type.get().base().flatMap(base -> context.model().find(base, MomentType.class));
		}
		return line;
	}
}
