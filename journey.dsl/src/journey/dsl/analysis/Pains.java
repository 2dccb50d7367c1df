package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.messages.Nearest;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;

/**
 * The pains of a workspace, and the actions that remove them. An action names a pain by its text; case, spaces and the
 * full stop at the end do not matter.
 */
public final class Pains {
	private static final int SHORT_WORD = 3;
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final JourneyModel model;
	private final Set<String> known = new HashSet<>();
	private final Set<String> removed = new HashSet<>();

	private Pains(JourneyModel model) {
		this.model = model;
		for (Journey journey : model.journeys()) {
			if (journey.isRetired()) continue;
			for (Step step : journey.steps()) addKnown(step.encounter().experience().pains());
			for (HandOff handOff : journey.handOffs()) addKnown(handOff.pains());
			for (Action action : journey.actions())
				if (StepPlans.isMeant(action)) action.removes().forEach(text -> removed.add(plain(text.value())));
		}
	}

	/** Those of that workspace. */
	public static Pains of(JourneyModel model) {
		return new Pains(model);
	}

	/** The pains of a step that no action removes, whatever it improves; an idea, or one that is dropped, does not. */
	public List<Pain> left(Step step) {
		return step.encounter().experience().pains().stream()
				.filter(pain -> !isRemoved(pain)).toList();
	}

	/** Whether an action removes the pain, whatever it improves; an idea, or one that is dropped, does not. */
	public boolean isRemoved(Pain pain) {
		return removed.contains(plain(pain.text().value()));
	}

	/** Whether a pain of any step or hand-off has that text. */
	public boolean isKnown(String text) {
		return known.contains(plain(text));
	}

	/** The pains of what an action improves: of its steps, and of the hand-offs beside them; the nearest first. */
	public List<String> around(Action action, String text) {
		List<String> around = new ArrayList<>();
		for (Step step : model.steps(action.steps())) {
			step.encounter().experience().pains().forEach(pain -> around.add(pain.text().value()));
			Journey journey = model.journeyOf(step);
			if (journey == null) continue;
			for (HandOff handOff : journey.handOffs())
				if (isBeside(handOff, step)) handOff.pains().forEach(pain -> around.add(pain.text().value()));
		}
		return around.stream().distinct().sorted(Comparator.comparing((String pain) -> !isNear(text, pain))
				.thenComparing(pain -> -shared(text, pain).size())).toList();
	}

	/** The pain of what an action improves that the text may mean; empty if none is near enough. */
	public Optional<String> nearest(Action action, String text) {
		return around(action, text).stream().limit(1).filter(pain -> isNear(text, pain) || sharesHalf(text, pain))
				.findFirst();
	}

	private void addKnown(List<Pain> pains) {
		pains.forEach(pain -> known.add(plain(pain.text().value())));
	}

	private static boolean isBeside(HandOff handOff, Step step) {
		return Stream.concat(Stream.of(handOff.route().after()), handOff.route().before().stream())
				.map(Ref::target).anyMatch(step.qualifiedName()::equals);
	}

	private static boolean isNear(String text, String pain) {
		return Nearest.to(plain(text), List.of(plain(pain))).isPresent();
	}

	/** Whether they have at least half of the words of one of them in common. */
	private static boolean sharesHalf(String text, String pain) {
		int fewest = Math.min(words(text).size(), words(pain).size());
		return fewest > 0 && 2 * shared(text, pain).size() >= fewest;
	}

	private static Set<String> shared(String text, String pain) {
		Set<String> shared = words(text);
		shared.retainAll(words(pain));
		return shared;
	}

	/** The words that say something: short ones are alike in all texts. */
	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>(Arrays.asList(plain(text).split("[^\\p{L}\\p{N}]+")));
		words.removeIf(word -> word.length() <= SHORT_WORD);
		return words;
	}

	private static String plain(String text) {
		String words = SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
		int end = words.length();
		while (end > 0 && ".!".indexOf(words.charAt(end - 1)) >= 0) end--;
		return words.substring(0, end);
	}
}
