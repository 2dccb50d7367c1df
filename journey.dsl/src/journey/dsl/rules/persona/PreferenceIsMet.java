package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.model.Channel;
import journey.dsl.model.Element;
import journey.dsl.model.Encounter;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.model.OwnStep;
import journey.dsl.model.Persona;
import journey.dsl.model.Ref;
import journey.dsl.model.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Customers are met on the channels they prefer. */
final class PreferenceIsMet extends JourneyRule {
	PreferenceIsMet() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.phases(journey);
		for (FlowStep step : context.flow(journey).steps()) {
			List<Channel> channels = channels(step.step(), context);
			if (channels.isEmpty()) continue;
			StepPreferences preferences = new StepPreferences(step, channels, phases, context);
			if (step.step() instanceof Moment moment && !moment.preferences().isEmpty()) {
				List<Channel> unmet = preferences.unmetAtMoment(moment);
				if (!unmet.isEmpty())
					context.reportVariant("moment", moment.preferences().get(0).channel().at(), context.choice(titles(unmet)), moment.title(), context.choice(titles(channels)));
				continue;
			}
			preferences.compare(personas(step, journey));
			report("phase", preferences.unmetInPhase(), step.step(), channels, context);
			report("general", preferences.unmetInGeneral(), step.step(), channels, context.milder());
		}
	}

	private static List<Channel> channels(Step step, RuleContext context) {
		List<Channel> channels = new ArrayList<>();
		for (Ref name : step.encounter().channels()) context.model().find(name, Channel.class).ifPresent(channels::add);
		return channels.size() == step.encounter().channels().size() && !(step instanceof OwnStep) ? channels : List.of();
	}

	private static List<Ref> personas(FlowStep step, Journey journey) {
		Encounter encounter = step.step().encounter();
		if (!encounter.onlyFor().isEmpty()) return encounter.onlyFor();
		if (!encounter.mattersTo().isEmpty()) return encounter.mattersTo();
		return step.home().personas().isEmpty() ? journey.personas() : step.home().personas();
	}

	private static void report(String variant, Map<List<Channel>, List<Persona>> unmet, Step step, List<Channel> channels, RuleContext context) {
		unmet.forEach((preferred, personas) -> {
			List<Element> parties = new ArrayList<>(personas);
			parties.add(step);
			context.reportVariantWith(variant, parties, step.encounter().channels().get(0).at(), context.choice(titles(preferred)), context.titles(personas), step.title(),
					context.choice(titles(channels)));
		});
	}

	private static List<String> titles(List<Channel> channels) {
		return channels.stream().map(Channel::title).toList();
	}
}
