package journey.dsl.recovery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as people write them elsewhere, and how the language writes them. */
final class LooseFigures {
	private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "₹",
			"INR", "₽", "RUB", "₩", "KRW",
			"₺", "TRY");
	private static final Set<String> PERCENT = Set.of("%", "percent", "percents", "pct", "prozent", "per-cent");
	private static final String NUMBER = "-?\\d[\\d.,'’]*";
	private static final Pattern AMOUNT = Pattern.compile("(" + NUMBER + ")(k?)");
	private static final Pattern DATE_YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
	private static final Pattern DATE_DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
	private static final Pattern DATE_SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{1,2}))?(am|pm|uhr|h)?");
	private static final Pattern WITH_LETTERS = Pattern.compile("(" + NUMBER + ")-?(\\p{L}[\\p{L}-]*|[%€$£¥₹₽₩₺])");
	private static final Pattern SIGN_FIRST = Pattern.compile("([€$£¥₹₽₩₺])\\s*(" + NUMBER + "k?)");

	private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	/** Two groups, or decimals behind a comma: {@code 12.000} alone is a number with three decimals. */
	private static final Pattern GROUPED_BY_POINTS = Pattern.compile("-?\\d{1,3}((\\.\\d{3}){2,}|(\\.\\d{3})+,\\d+)");

	private LooseFigures() {}

	/**
	 * How the language may write a figure, the likeliest first.
	 *
	 * @param written the words that belong together, with a space where the text has one
	 * @param wanted the terminals that may stand in this place
	 */
	static List<String> readings(String written, Set<String> wanted) {
		String words = written.toLowerCase(Locale.ROOT);
		List<String> readings = new ArrayList<>();
		if (wanted.contains("DATE")) dates(words, readings);
		else if (wanted.contains("TIME")) clock(words, readings);
		else {
			money(written, wanted, readings);
			if (wanted.contains("PERCENT")) percent(words, wanted, readings);
			number(words).ifPresent(readings::add);
			Matcher glued = WITH_LETTERS.matcher(written);
			if (glued.matches())
				number(glued.group(1)).ifPresent(number -> readings.add(number + " " + glued.group(2)));
		}
		readings.removeIf(reading -> reading.equals(written));
		return readings;
	}

	private static void dates(String words, List<String> readings) {
		Matcher date = DATE_YEAR_FIRST.matcher(words);
		if (date.matches()) addDate(date.group(1), date.group(2), date.group(3), readings);
		date = DATE_DOTS.matcher(words);
		if (date.matches()) addDate(date.group(3), date.group(2), date.group(1), readings);
		date = DATE_SLASHES.matcher(words);
		if (!date.matches()) return;
		addDate(date.group(3), date.group(1), date.group(2), readings);
		if (!date.group(1).equals(date.group(2))) addDate(date.group(3), date.group(2), date.group(1), readings);
	}

	/** A day that the calendar does not have is none that anybody meant. */
	private static void addDate(String year, String month, String day, List<String> readings) {
		String date = year + "-" + twoDigits(month) + "-" + twoDigits(day);
		try {
			LocalDate.parse(date);
			readings.add(date);
		} catch (DateTimeException impossible) {
			// the other order of day and month may be meant
		}
	}

	private static String twoDigits(String number) {
		return number.length() == 1 ? "0" + number : number;
	}

	private static void clock(String words, List<String> readings) {
		Matcher clock = CLOCK.matcher(words.replace(" ", ""));
		if (!clock.matches()) return;
		int hour = Integer.parseInt(clock.group(1));
		boolean isAfternoon = "pm".equals(clock.group(3)) && hour < 12;
		String hours = twoDigits(String.valueOf(isAfternoon ? hour + 12 : hour));
		String minutes = clock.group(2) == null ? "00" : clock.group(2);
		// one digit is half of two, or the second of them
		for (String both : minutes.length() == 1 ? List.of("0" + minutes, minutes + "0") : List.of(minutes))
			if (hours.compareTo("24") < 0 && both.compareTo("60") < 0) readings.add(hours + ":" + both);
	}

	private static void money(String written, Set<String> wanted, List<String> readings) {
		if (!wanted.contains("ID")) return;
		Matcher first = SIGN_FIRST.matcher(written);
		if (first.matches())
			number(first.group(2)).ifPresent(amount -> readings.add(CURRENCIES.get(first.group(1)) + " " + amount));
		Matcher last = Pattern.compile("(" + NUMBER + "k?)\\s*([€$£¥₹₽₩₺]|\\p{Lu}{3}|\\p{Ll}{3})").matcher(written);
		if (!last.matches()) return;
		String code = CURRENCIES.getOrDefault(last.group(2), last.group(2).toUpperCase(Locale.ROOT));
		// who writes the currency last writes points between thousands
		String amountLast = last.group(1).matches("\\d{1,3}(\\.\\d{3})+") ? last.group(1).replace(".", "")
				: last.group(1);
		boolean isCode = CURRENCIES.containsKey(last.group(2)) || isCurrency(code);
		if (isCode) number(amountLast).ifPresent(amount -> readings.add(code + " " + amount));
	}

	private static boolean isCurrency(String code) {
		try {
			return Currency.getInstance(code) != null;
		} catch (IllegalArgumentException unknown) {
			return false;
		}
	}

	private static void percent(String words, Set<String> wanted, List<String> readings) {
		Matcher share = Pattern.compile("(" + NUMBER + ")\\s*(%|\\p{L}[\\p{L}-]*)?").matcher(words.replace(".%", "%"));
		if (!share.matches()) return;
		boolean isBare = share.group(2) == null;
		if (isBare && wanted.contains("INT") || !isBare && !PERCENT.contains(share.group(2))) return;
		number(share.group(1)).ifPresent(number -> readings.add(number + "%"));
	}

	/**
	 * A number with a point for decimals and no separators of thousands; a comma before three digits separates
	 * thousands.
	 */
	private static Optional<String> number(String written) {
		Matcher amount = AMOUNT.matcher(written);
		if (!amount.matches()) return Optional.empty();
		String digits = amount.group(1).replace("'", "").replace("’", "");
		int comma = digits.lastIndexOf(',');
		int point = digits.lastIndexOf('.');
		if (GROUPED_BY_COMMAS.matcher(digits).matches()) digits = digits.replace(",", "");
		else if (GROUPED_BY_POINTS.matcher(digits).matches()) digits = digits.replace(".", "").replace(',', '.');
		else if (comma >= 0 && point < 0) digits = digits.replace(',', '.');
		if (!digits.matches("-?\\d+(\\.\\d+)?")) return Optional.empty();
		if (amount.group(2).isEmpty()) return Optional.of(digits);
		return Optional.of(new BigDecimal(digits).movePointRight(3).toBigInteger().toString());
	}
}
