package journey.dsl.ui.editor.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** American and British English: a word that is correct in either is correct. Not thread-safe. */
final class WordBook {
	private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";
	private static final List<String> KINDS = List.of("en_US", "en_GB");
	/** So many letters may be wrong in a word for which another one is proposed. */
	private static final int WRONG_LETTERS = 2;
	private static final int MOST = 6;

	private final List<Speller> spellers = new ArrayList<>();

	/** @throws IOException if the dictionaries are not there */
	WordBook() throws IOException {
		for (String each : KINDS)
			spellers.add(
					new Speller(Dictionary.read(WordBook.class.getResource(FOLDER + each + ".dict")), WRONG_LETTERS));
	}

	/** Whether it is a word, at the beginning of a sentence and of what belongs to somebody too. */
	boolean knows(String written) {
		String word = written.replace('\u2019', '\'').replaceFirst("'s$", "");
		String small = word.toLowerCase(Locale.ROOT);
		return spellers.stream().anyMatch(speller -> speller.isInDictionary(word) || speller.isInDictionary(small));
	}

	/** Words that may be meant, the likeliest first. */
	List<String> alike(String written) {
		String word = written.replace('\u2019', '\'');
		boolean isCapital = Character.isUpperCase(word.charAt(0));
		Set<String> alike = new LinkedHashSet<>();
		for (Speller each : spellers) {
			alike.addAll(each.findReplacements(word.toLowerCase(Locale.ROOT)));
			alike.addAll(each.replaceRunOnWords(word.toLowerCase(Locale.ROOT)));
		}
		return alike.stream().limit(MOST)
				.map(each -> isCapital ? each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1) : each)
				.toList();
	}
}
