package journey.dsl.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** The symbol of each kind of step and moment. House types take turns at shapes of their own. */
public final class MomentSymbols {
	private static final Map<String, Symbol> LIBRARY = Map.of(
			"std.connection",
			new Symbol(
					"M7.5 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM7.5 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM16.5 5a7 7 0 1 0 0 14a7 "
							+ "7 0 1 0 0-14zM16.5 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"),
			"std.proof",
			new Symbol(
					"M12 2l8.5 3v6.5c0 5-3.6 8.7-8.5 10.5-4.9-1.8-8.5-5.5-8.5-10.5V5zM7 12.2l4 4 6-6.4-1.7-1.6-4.4 "
							+ "4.7-2.3-2.3z"),
			"std.wow", new Symbol("M12 1.5l3 7 7.5.7-5.7 5 1.7 7.3L12 17.6l-6.5 3.9 1.7-7.3-5.7-5L9 8.5z"),
			"std.power", new Symbol("M13.5 1.5L4 13.8h6L9 22.5 20 9.8h-6.5z"),
			"std.truth", new Symbol("M12 1L23 12 12 23 1 12zM10.8 6.5v7h2.4v-7zM10.8 15.2v2.4h2.4v-2.4z"),
			"std.expertise",
			new Symbol("M12 1.5l9.2 5.2v10.6L12 22.5l-9.2-5.2V6.7zM10.8 10.6v6.6h2.4v-6.6zM10.8 6.8v2.4h2.4V6.8z"),
			"std.personal-or-digital",
			new Symbol("M10.8 3.5a8.5 8.5 0 0 0 0 17zM13.2 3.5H22v17h-8.8zM15.6 5.9v12.2h4V5.9z"),
			"std.problem-solving", new Symbol("M8.8 2.5h6.4v6.3h6.3v6.4h-6.3v6.3H8.8v-6.3H2.5V8.8h6.3z"),
			"std.transparency",
			new Symbol(
					"M12 4.5c5 0 9 3.6 11 7.5-2 3.9-6 7.5-11 7.5S3 15.9 1 12c2-3.9 6-7.5 11-7.5zM12 7.6a4.4 4.4 0 1 0 "
							+ "0 8.8a4.4 4.4 0 1 0 0-8.8zM12 9.9a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2z"),
			"std.value-proof", new Symbol("M2.5 13.5h5v8h-5zM9.5 8.5h5v13h-5zM16.5 2.5h5v19h-5z"));
	private static final List<Symbol> HOUSE = List.of(
			new Symbol("M12 2l10 7.3-3.8 11.7H5.8L2 9.3zM12 9.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"),
			new Symbol("M12 2l10.5 19H1.5zM12 10.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"),
			new Symbol("M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"),
			new Symbol("M3 21.5V12a9 9 0 0 1 18 0v9.5zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"),
			new Symbol("M6.5 3h11l5 18h-21zM12 10a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"),
			new Symbol("M2 5h20l-10 17zM12 7.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"));

	private final Map<String, Symbol> byType;

	private MomentSymbols(Map<String, Symbol> byType) {
		this.byType = byType;
	}

	/** The symbols for all moment types of {@code model}. */
	public static MomentSymbols of(JourneyModel model) {
		Map<String, Symbol> byType = new HashMap<>(LIBRARY);
		int house = 0;
		for (SourceFile file : model.files())
			for (var declaration : file.declarations())
				if (declaration instanceof MomentType type && !byType.containsKey(type.qualifiedName()))
					byType.put(type.qualifiedName(), HOUSE.get(house++ % HOUSE.size()));
		return new MomentSymbols(byType);
	}

	/** The symbol of a moment type; the plain moment's if the name is not resolved. */
	public Symbol ofType(Ref type) {
		return byType.getOrDefault(type.target(), Symbol.MOMENT);
	}

	/** The symbol of a step: that of its first type where it is a moment. */
	public Symbol of(Step step) {
		if (step instanceof Moment moment)
			return moment.types().isEmpty() ? Symbol.MOMENT : ofType(moment.types().get(0));
		if (step instanceof OwnStep) return Symbol.OWN_STEP;
		return step instanceof SubJourney ? Symbol.SUB_JOURNEY : Symbol.TOUCHPOINT;
	}
}
