package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.analysis.ChannelFit.Reach;
import journey.dsl.analysis.ChannelFit;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Channel;
import journey.dsl.model.source.Ref;

/** Which preferences of personas are not met at one step, and whose they are. */
final class StepPreferences {
	private final Map<List<Channel>, List<Persona>> unmetInPhase = new LinkedHashMap<>();
	private final Map<List<Channel>, List<Persona>> unmetInGeneral = new LinkedHashMap<>();

	StepPreferences(FlowStep step, List<Ref> personas, ChannelFits fits, JourneyModel model) {
		for (Ref name : personas)
			model.find(name, Persona.class).ifPresent(persona -> {
				ChannelFit fit = fits.inPhase(step, persona);
				if (fit.isMissed())
					(fit.reach() == Reach.PHASE ? unmetInPhase : unmetInGeneral)
							.computeIfAbsent(fit.preferred(), each -> new ArrayList<>()).add(persona);
			});
	}

	/** Who prefers which channels in this phase, in vain. */
	Map<List<Channel>, List<Persona>> unmetInPhase() {
		return unmetInPhase;
	}

	/** Who prefers which channels in general, in vain. */
	Map<List<Channel>, List<Persona>> unmetInGeneral() {
		return unmetInGeneral;
	}
}
