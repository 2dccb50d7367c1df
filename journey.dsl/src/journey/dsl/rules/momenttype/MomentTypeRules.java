package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the five moment types and the B2B situations. */
public final class MomentTypeRules {
	private MomentTypeRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new EarlyConnection(),
				new ConnectionIsHuman(),
				new ToBeKeepsConnection(),
				new ToBeDropsNoConnection(),
				new TouchpointHasFeeling(),
				new FeelsAndThinks(),
				new ProofNamesPromise(),
				new PromiseIsGiven(),
				new PromiseIsProven(),
				new PromiseHasMaker(),
				new BrokenPromiseHasPlan(),
				new TruthHasPlan(),
				new UseStageRepeatsProof(),
				new WowIsUnexpected(),
				new JourneyHasWowAndTruth(),
				new PowerOffersChoice(),
				new OnboardingHasPower(),
				new OnboardingSolvesProblems(),
				new TransparencyIsProactive(),
				new RenewalShowsValue(),
				new ValueShownEarly(),
				new ExpertiseOffersBoth());
	}
}
