package journey.dsl.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Spelled;
import journey.dsl.model.step.Mood;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Count;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Value;

/**
 * How values and references of a model read in a language.
 *
 * @param model what names mean
 * @param words the language
 */
public record Wording(JourneyModel model, Words words) {
	/** The namespace of the library. */
	private static final String LIBRARY = "std.";

	/** The title of what a name means; what the library declares is called by its name in the language. */
	public String title(Ref reference) {
		String key = reference.target().startsWith(LIBRARY)
				? "library." + reference.target().substring(LIBRARY.length()) : "";
		return words.has(key) ? words.get(key) : model.title(reference);
	}

	/** Titles, separated by commas. */
	public String titles(List<Ref> references) {
		return references.stream().map(this::title).collect(Collectors.joining(words.get("comma")));
	}

	/** The title of a step's owner; empty if nobody owns it. */
	public Optional<String> owner(Step step) {
		return model.ownerOf(step).map(this::title);
	}

	/** A word of the language as people read it. */
	public <E extends Enum<E> & Spelled> String word(E word) {
		return words.get(word.getDeclaringClass().getSimpleName() + "." + word.word());
	}

	/** Several such words, separated by commas. */
	public <E extends Enum<E> & Spelled> String words(List<Given<E>> given) {
		return given.stream().map(one -> word(one.value())).collect(Collectors.joining(words.get("comma")));
	}

	/** A figure with its unit. */
	public String value(Value value) {
		if (value instanceof Duration duration) return duration(duration);
		if (value instanceof Count count) return words.count("times", count.times());
		return value.text();
	}

	/** A length of time. */
	public String duration(Duration duration) {
		boolean one = duration.amount().compareTo(BigDecimal.ONE) == 0;
		String unit = (duration.business() ? "business-" : "") + duration.unit().word() + (one ? ".one" : ".other");
		return words.get(unit, duration.amount().toPlainString());
	}

	/** The limits of an expectation; none if it has no limit. */
	public List<String> limits(Expectation expectation) {
		List<String> limits = new ArrayList<>();
		expectation.limit().within().ifPresent(within -> limits.add(within(expectation, duration(within.value()))));
		expectation.limit().atLeast().ifPresent(least -> limits.add(words.get("at-least", value(least.value()))));
		expectation.limit().atMost().ifPresent(most -> limits.add(words.get("at-most", value(most.value()))));
		return List.copyOf(limits);
	}

	/** The limits and, where known, where it stands. */
	public List<String> limitsAndToday(Expectation expectation) {
		List<String> limits = new ArrayList<>(limits(expectation));
		expectation.today().ifPresent(today -> limits.add(words.get("today", value(today.value()))));
		return List.copyOf(limits);
	}

	/** A mood in words. */
	public String mood(Mood mood) {
		return word(mood);
	}

	/** A pain and how often it comes. */
	public String pain(Pain pain) {
		String text = pain.text().value();
		return pain.frequency().map(often -> words.get("pain.frequency", text, word(often.value()))).orElse(text);
	}

	/** Where an element stands in the text. */
	public String place(Element element) {
		return words.get("place", element.nameAt().file(), element.nameAt().line());
	}

	/** The line where a part of {@code whole} stands, with the file only if it is another one. */
	public String place(Element part, Element whole) {
		boolean same = part.nameAt().file().equals(whole.nameAt().file());
		return same ? words.get("place.line", part.nameAt().line()) : place(part);
	}

	private String within(Expectation expectation, String duration) {
		if (expectation.limit().after().isPresent())
			return words.get("within.after", duration, title(expectation.limit().after().get()));
		if (expectation.limit().before().isPresent())
			return words.get("within.before", duration, title(expectation.limit().before().get()));
		return words.get("within", duration);
	}
}
