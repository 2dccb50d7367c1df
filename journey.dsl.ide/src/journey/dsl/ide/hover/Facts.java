package journey.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.document.Wording;
import journey.dsl.messages.Language;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Spelled;
import journey.dsl.model.value.Value;

/** Facts about an element, under labels; what is not known is left out. */
final class Facts {
	private final Wording wording;
	private final List<Fact> all = new ArrayList<>();

	/** The values under one label. */
	record Fact(String label, List<String> values) {}

	Facts(Wording wording) {
		this.wording = wording;
	}

	List<Fact> all() {
		return all;
	}

	Wording wording() {
		return wording;
	}

	/** A label: the documents have words for many, the others are ours. */
	String label(String key) {
		return Hovers.MESSAGES.has("fact." + key) ? words("fact." + key) : wording.words().get("fact." + key);
	}

	String words(String key, Object... about) {
		return Hovers.MESSAGES.text(Language.of(wording.words().language()).orElseThrow(), key, about);
	}

	Facts add(String key, List<String> values) {
		List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
		if (!said.isEmpty()) all.add(new Fact(label(key), said));
		return this;
	}

	Facts add(String key, Optional<String> value) {
		return add(key, value.stream().toList());
	}

	Facts text(String key, Optional<Given<String>> text) {
		return add(key, text.map(Given::value));
	}

	Facts texts(String key, List<Given<String>> texts) {
		return add(key, texts.stream().map(Given::value).toList());
	}

	Facts name(String key, Optional<Ref> name) {
		return add(key, name.map(wording::title));
	}

	/** Names in one line. */
	Facts names(String key, List<Ref> names) {
		return add(key, Optional.of(wording.titles(names)));
	}

	Facts value(String key, Optional<? extends Given<? extends Value>> value) {
		return add(key, value.map(given -> wording.value(given.value())));
	}

	Facts given(String key, Optional<? extends Given<?>> value) {
		return add(key, value.map(given -> String.valueOf(given.value())));
	}

	/** Words of the language that people read as they are written. */
	Facts written(String key, List<? extends Given<? extends Spelled>> words) {
		return add(key, Optional.of(String.join(", ", words.stream().map(given -> given.value().word()).toList())));
	}

	Facts written(String key, Optional<? extends Given<? extends Spelled>> word) {
		return written(key, word.stream().toList());
	}

	<T> Facts each(String key, List<T> values, Function<T, String> text) {
		return add(key, values.stream().map(text).toList());
	}
}
