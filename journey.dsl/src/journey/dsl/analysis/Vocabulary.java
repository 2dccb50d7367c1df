package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/**
 * What the modeller's own phases and moment types count as: {@code like} and {@code extends} are followed to the
 * library. Who is like himself, round about, counts as nothing of the library.
 */
public final class Vocabulary {
	private final JourneyModel model;
	private final Map<String, Optional<StandardPhase>> phases = new HashMap<>();
	private final Map<String, List<MomentType>> lines = new HashMap<>();

	private Vocabulary(JourneyModel model) {
		this.model = model;
	}

	/** The vocabulary of that workspace. */
	public static Vocabulary of(JourneyModel model) {
		return new Vocabulary(model);
	}

	/** The phase of the library that a stage is in; empty if it says none, or one that is like none. */
	public Optional<StandardPhase> phase(Stage stage) {
		return stage.phase().flatMap(this::phase);
	}

	/** The phase of the library that a named phase counts as. */
	public Optional<StandardPhase> phase(Ref name) {
		return name.isResolved() ? phases.computeIfAbsent(name.target(), target -> standardPhase(name))
				: Optional.empty();
	}

	/** Whether a moment is of that type, or of one that extends it. */
	public boolean is(Moment moment, StandardType type) {
		return word(moment, type).isPresent();
	}

	/** The word by which a moment says that it is of that type, or of one that extends it. */
	public Optional<Ref> word(Moment moment, StandardType type) {
		return moment.types().stream()
				.filter(name -> line(name).stream().anyMatch(each -> each.qualifiedName().equals(type.qualifiedName())))
				.findFirst();
	}

	/** A type and all those that it extends, the type itself first; empty if the name is not resolved. */
	public List<MomentType> line(Ref type) {
		return type.isResolved() ? lines.computeIfAbsent(type.target(), target -> lineOf(type)) : List.of();
	}

	private Optional<StandardPhase> standardPhase(Ref name) {
		Set<String> passed = new LinkedHashSet<>();
		Optional<Phase> at = model.find(name, Phase.class);
		while (at.isPresent() && passed.add(at.get().qualifiedName()))
			at = at.get().like().flatMap(next -> model.find(next, Phase.class));
		for (StandardPhase phase : StandardPhase.values())
			if (passed.contains(phase.qualifiedName())) return Optional.of(phase);
		return Optional.empty();
	}

	private List<MomentType> lineOf(Ref name) {
		List<MomentType> line = new ArrayList<>();
		Optional<MomentType> at = model.find(name, MomentType.class);
		while (at.isPresent() && !line.contains(at.get())) {
			line.add(at.get());
			at = at.get().base().flatMap(next -> model.find(next, MomentType.class));
		}
		return line;
	}
}
