package journey.dsl.document.personamatrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * What each moment of a journey is to each persona, and whether they are met there on a channel that they prefer.
 *
 * @param title of the journey
 * @param columns the personas
 * @param stages the stages that have moments
 * @param style few or many personas
 */
public record PersonaMatrix(String title, List<Column> columns, List<StageRows> stages, String style) {
	/** More columns than this do not fit on paper: there the rows become cards. */
	private static final int FEW = 4;

	/**
	 * A persona.
	 *
	 * @param persona with their sheet
	 * @param about what they are, where it is known
	 * @param counts how much of what, in words
	 */
	public record Column(Mention persona, Optional<String> about, List<String> counts) {}

	/**
	 * The moments of a stage.
	 *
	 * @param title of the stage
	 * @param rows one per moment
	 */
	public record StageRows(String title, List<Row> rows) {}

	/**
	 * A moment.
	 *
	 * @param moment with its card
	 * @param anchor its place
	 * @param types what kinds of moment it is
	 * @param channels on which customers are met there
	 * @param cells what it is to each persona
	 */
	public record Row(Mention moment, String anchor, List<TypeTag> types, String channels, List<MatrixCell> cells) {}

	/** Whether the journey has personas and moments. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return !journey.scope().personas().isEmpty() && journey.steps().stream().anyMatch(Moment.class::isInstance);
	}

	/** The matrix of a journey. */
	public static PersonaMatrix of(JourneyContext context) {
		Journey journey = context.journey();
		List<Ref> personas = distinct(journey.scope().personas());
		MomentSymbols symbols = MomentSymbols.of(context.model());
		ChannelFits fits = context.site().analyses().channelFits(journey);
		Map<String, FlowStep> places = new HashMap<>();
		for (FlowStep step : context.site().analyses().flow(journey).steps())
			if (step.isWrittenIn(journey)) places.putIfAbsent(step.step().qualifiedName(), step);
		List<StageRows> stages = new ArrayList<>();
		for (Stage stage : journey.stages()) {
			List<Row> rows = stage.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
					.map(moment -> row(moment, places.get(moment.qualifiedName()), personas, fits, symbols, context))
					.toList();
			if (!rows.isEmpty()) stages.add(new StageRows(stage.title(), rows));
		}
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < personas.size(); i++) columns.add(column(personas.get(i), i, stages, context));
		return new PersonaMatrix(journey.title(), List.copyOf(columns), List.copyOf(stages),
				personas.size() > FEW ? "many" : "few");
	}

	private static List<Ref> distinct(List<Ref> personas) {
		Set<String> names = new HashSet<>();
		return personas.stream().filter(persona -> names.add(persona.isResolved() ? persona.target() : persona.name()))
				.toList();
	}

	private static Row row(Moment moment, FlowStep place, List<Ref> personas, ChannelFits fits, MomentSymbols symbols,
			JourneyContext context) {
		List<MatrixCell> cells = personas.stream().map(persona -> MatrixCell.of(persona, moment, place, fits, context))
				.toList();
		String channels = moment.encounter().service().channels().isEmpty()
				? context.words().get("personamatrix.no-channel")
				: context.wording().titles(moment.encounter().service().channels());
		return new Row(
				new Mention(moment.title(),
						context.link(Document.MOMENTS, moment).or(() -> context.link(Document.MAP, moment))),
				context.anchors().of(moment),
				TypeTag.of(moment, symbols, context.wording()), channels, cells);
	}

	private static Column column(Ref persona, int index, List<StageRows> stages, JourneyContext context) {
		Words words = context.words();
		List<MatrixCell> met = stages.stream().flatMap(stage -> stage.rows().stream())
				.map(row -> row.cells().get(index)).filter(MatrixCell::meets).toList();
		List<String> counts = new ArrayList<>(List.of(words.count("personamatrix.meets", met.size())));
		int crucial = (int) met.stream().filter(cell -> cell.rank().isPresent()).count();
		if (crucial > 0) counts.add(words.get("personamatrix.crucial", crucial));
		Map<String, Long> fits = met.stream().flatMap(cell -> cell.fit().stream())
				.collect(Collectors.groupingBy(fit -> fit.style(), Collectors.counting()));
		if (fits.containsKey("good") || fits.containsKey("bad"))
			counts.add(words.get("personamatrix.fits", fits.getOrDefault("good", 0L), fits.getOrDefault("bad", 0L)));
		Optional<String> about = context.model().find(persona, Persona.class)
				.flatMap(one -> one.role().or(one::segment)).map(text -> text.value());
		return new Column(new Mention(context.wording().title(persona), context.personaLink(persona)), about,
				List.copyOf(counts));
	}
}
