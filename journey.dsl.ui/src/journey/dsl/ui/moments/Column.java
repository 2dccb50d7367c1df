package journey.dsl.ui.moments;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.ide.moments.MomentRow;
import journey.dsl.ui.bundle.UiWords;

/** What the list says of a moment. */
enum Column {
	/** Its place in its journey. */
	RANK(5, row -> row.rank() == null ? "\u2605" : String.valueOf(row.rank()),
			Comparator.comparing(MomentRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))),
	/** What people call it. */
	MOMENT(34, MomentRow::title, by(MomentRow::title)),
	/** How far it is from its target. */
	GAP(28, Column::gap, Comparator.comparing(MomentRow::gap).reversed()),
	/** Whether what is expected is met. */
	EXPECTATION(12, Column::expectation, Comparator.comparing((MomentRow row) -> !row.isMissed())),
	/** Who owns it. */
	OWNER(16, Column::owner,
			Comparator.comparing(MomentRow::owner, Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER))),
	/** The journey that it is in. */
	JOURNEY(26, MomentRow::journey, by(MomentRow::journey)),
	/** The stage that it is in. */
	STAGE(16, MomentRow::stage, by(MomentRow::stage)),
	/** What kinds of moment it is. */
	TYPES(18, row -> String.join(", ", row.types()), by(row -> String.join(", ", row.types()))),
	/** How customers feel there. */
	FEELING(16, row -> Optional.ofNullable(row.feeling()).orElse(""),
			by(row -> Optional.ofNullable(row.feeling()).orElse("")));

	private static final UiWords WORDS = new UiWords(Column.class);
	private final int letters;
	private final Function<MomentRow, String> text;
	private final Comparator<MomentRow> order;

	Column(int letters, Function<MomentRow, String> text, Comparator<MomentRow> order) {
		this.letters = letters;
		this.text = text;
		this.order = order;
	}

	private static Comparator<MomentRow> by(Function<MomentRow, String> text) {
		return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}

	private static String expectation(MomentRow row) {
		return row.isMissed() ? WORDS.get("missed") : "";
	}

	private static String owner(MomentRow row) {
		return Optional.ofNullable(row.owner()).orElseGet(() -> WORDS.get("nobody"));
	}

	private static String gap(MomentRow row) {
		if (row.gap().signum() == 0) return "";
		String points = row.gap().stripTrailingZeros().toPlainString();
		return WORDS.get(row.gap().compareTo(BigDecimal.ONE) == 0 ? "gap.one" : "gap.other", points, row.missing());
	}

	/** Its header. */
	String title() {
		return WORDS.get("column." + name().toLowerCase(Locale.ROOT));
	}

	/** How wide it is at first, in letters. */
	int letters() {
		return letters;
	}

	/** What it says of a moment. */
	String text(MomentRow row) {
		return text.apply(row);
	}

	/** The order that a click on it brings: what matters most first. */
	Comparator<MomentRow> order() {
		return order;
	}
}
