package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.Analyses;
import journey.dsl.analysis.ChannelFit.Reach;
import journey.dsl.analysis.ChannelFit.Verdict;
import journey.dsl.analysis.ChannelFit;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Channel;
import journey.dsl.model.source.Kind;
import org.junit.jupiter.api.Test;

/** Whether customers are met on channels that they prefer. */
class ChannelFitsTest {
	private static ChannelFit fit(String persona, String step) {
		JourneyModel model = Models.of("""
				channel phone "Phone" { is human } channel web "Web" { is digital } phase moving { like purchase }
				persona p { %s } journey j { for p stage s { is moving %s } }
				""".formatted(persona, step));
		Journey journey = model.journeys().get(0);
		Analyses analyses = Analyses.of(model);
		FlowStep first = analyses.flow(journey).steps().get(0);
		return analyses.channelFits(journey).nearest(first, model.find(Kind.PERSONA, "p", Persona.class).orElseThrow());
	}

	@Test
	void aPhaseThatIsLikeAnotherCountsAsIt() {
		ChannelFit fit = fit("prefers web during purchase prefers phone", "touchpoint t { via phone }");
		assertThat(fit.reach()).isEqualTo(Reach.PHASE);
		assertThat(fit.isMissed()).isTrue();
		assertThat(fit.preferred()).extracting(Channel::title).containsExactly("Web");
		assertThat(fit.offered()).extracting(Channel::title).containsExactly("Phone");
	}

	@Test
	void whatIsNotKnownIsNeitherMetNorMissed() {
		assertThat(fit("", "touchpoint t { via phone }")).isEqualTo(new ChannelFit(Verdict.UNKNOWN, Reach.NONE,
				List.of(), fit("", "touchpoint t { via phone }").offered()));
		assertThat(fit("prefers pigeon", "touchpoint t { via phone }").verdict()).isEqualTo(Verdict.UNKNOWN);
		assertThat(fit("prefers web", "touchpoint t").verdict()).isEqualTo(Verdict.UNKNOWN);
		assertThat(fit("prefers web", "own-step t { via phone }").verdict()).isEqualTo(Verdict.UNKNOWN);
	}

	@Test
	void theMomentItselfComesFirst() {
		ChannelFit fit = fit("prefers web", "moment m { via web prefers phone }");
		assertThat(fit.reach()).isEqualTo(Reach.MOMENT);
		assertThat(fit.verdict()).isEqualTo(Verdict.MISSED);
	}

	@Test
	void preferencesCountOfThoseWhoAloneMeetTheStepOrToWhomItMatters() {
		JourneyModel model = Models.of(
				"persona p persona q journey j { for p, q stage s { touchpoint all touchpoint only { only for p "
						+ "matters to q } touchpoint some { matters to q } } }");
		Journey journey = model.journeys().get(0);
		assertThat(Analyses.of(model).flow(journey).steps())
				.extracting(step -> ChannelFits.concerned(step, journey).stream().map(name -> name.name()).toList())
				.containsExactly(List.of("p", "q"), List.of("p"), List.of("q"));
	}
}
