package journey.dsl.document.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.State;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/** What a reader must know of a journey before anything else. */
public final class JourneyFacts {
	private JourneyFacts() {}

	/** The facts that the journey states. */
	public static List<Fact> of(JourneyContext context) {
		Journey journey = context.journey();
		Wording wording = context.wording();
		Words words = context.words();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.get("fact.end-to-end-owner"), owners(journey, wording),
				only(journey.charter().owners()).flatMap(context::ownerLink)));
		if (!journey.scope().personas().isEmpty())
			facts.add(new Fact(words.get("fact.for"), names(journey.scope().personas(), wording),
					only(journey.scope().personas()).flatMap(context::personaLink)));
		if (!journey.charter().jobs().isEmpty())
			facts.add(new Fact(words.get("fact.job"),
					journey.charter().jobs().stream().map(Given::value).collect(Collectors.joining(words.get("dot")))));
		if (!journey.charter().aims().isEmpty())
			facts.add(new Fact(words.get("fact.aims"), names(journey.charter().aims(), wording)));
		journey.scope().scenario()
				.ifPresent(scenario -> facts.add(new Fact(words.get("fact.scenario"), scenario.value())));
		journey.scope().startsWhen()
				.ifPresent(start -> facts.add(new Fact(words.get("fact.starts-when"), start.value())));
		journey.charter().deadline()
				.ifPresent(time -> facts.add(new Fact(words.get("fact.deadline"), wording.duration(time.value()))));
		journey.lifecycle().improves().ifPresent(former -> facts.add(new Fact(words.get("fact.improves"),
				wording.title(former), context.page("comparison").or(() -> context.journeyLink(former)))));
		String stand = stand(journey, wording);
		if (!stand.isEmpty()) facts.add(new Fact(words.get("fact.stand"), stand));
		return List.copyOf(facts);
	}

	/** The one there is; a text of several names can lead to none of them. */
	private static Optional<Ref> only(List<Ref> names) {
		return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
	}

	/** Who is accountable end to end; that nobody is, where nobody is. */
	public static String owners(Journey journey, Wording wording) {
		return journey.charter().owners().isEmpty() ? wording.words().get("owner.none")
				: names(journey.charter().owners(), wording);
	}

	/** Names of people often hold commas: something else stands between them. */
	public static String names(List<Ref> names, Wording wording) {
		return names.stream().map(wording::title).collect(Collectors.joining(wording.words().get("dot")));
	}

	/** Whether it is the journey as it shall be. */
	public static boolean isFuture(Journey journey) {
		return journey.lifecycle().state().map(state -> state.value() == State.TO_BE).orElse(false);
	}

	/** State, version and status, as far as they are known. */
	public static String stand(Journey journey, Wording wording) {
		String release = release(journey, wording);
		Optional<String> state = journey.lifecycle().state().map(given -> wording.word(given.value()));
		return Stream.concat(state.stream(), Stream.of(release).filter(text -> !text.isEmpty()))
				.collect(Collectors.joining(wording.words().get("dot")));
	}

	/** Version and status, as far as they are known. */
	public static String release(Journey journey, Wording wording) {
		List<String> parts = new ArrayList<>();
		journey.lifecycle().version().ifPresent(version -> parts.add(wording.words().get("version", version.value())));
		journey.lifecycle().status().ifPresent(status -> parts.add(wording.word(status.value())));
		return String.join(wording.words().get("dot"), parts);
	}
}
