package journey.dsl.reading.tree;

import java.util.Map;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.model.source.Kind;
import org.eclipse.emf.ecore.EClass;

/** The kind of names for each class of the syntax tree. */
final class Kinds {
	private static final Map<EClass, Kind> OF = Map.ofEntries(
			Map.entry(JourneyPackage.Literals.OWNER, Kind.OWNER), Map.entry(JourneyPackage.Literals.TEAM, Kind.OWNER),
			Map.entry(JourneyPackage.Literals.PERSON, Kind.OWNER),
			Map.entry(JourneyPackage.Literals.PERSONA, Kind.PERSONA),
			Map.entry(JourneyPackage.Literals.CHANNEL, Kind.CHANNEL),
			Map.entry(JourneyPackage.Literals.SUPPORT_SYSTEM, Kind.SYSTEM),
			Map.entry(JourneyPackage.Literals.METRIC, Kind.METRIC),
			Map.entry(JourneyPackage.Literals.OUTCOME, Kind.OUTCOME),
			Map.entry(JourneyPackage.Literals.PROMISE, Kind.PROMISE),
			Map.entry(JourneyPackage.Literals.EVIDENCE, Kind.EVIDENCE),
			Map.entry(JourneyPackage.Literals.BUSINESS_CALENDAR, Kind.CALENDAR),
			Map.entry(JourneyPackage.Literals.LANE, Kind.LANE),
			Map.entry(JourneyPackage.Literals.PHASE, Kind.PHASE),
			Map.entry(JourneyPackage.Literals.MOMENT_TYPE, Kind.MOMENT_TYPE),
			Map.entry(JourneyPackage.Literals.JOURNEY, Kind.JOURNEY),
			Map.entry(JourneyPackage.Literals.STAGE, Kind.STAGE),
			Map.entry(JourneyPackage.Literals.STEP, Kind.STEP),
			Map.entry(JourneyPackage.Literals.TOUCHPOINT, Kind.STEP),
			Map.entry(JourneyPackage.Literals.MOMENT, Kind.STEP),
			Map.entry(JourneyPackage.Literals.OWN_STEP, Kind.STEP),
			Map.entry(JourneyPackage.Literals.SUB_JOURNEY, Kind.STEP),
			Map.entry(JourneyPackage.Literals.HAND_OFF, Kind.HAND_OFF),
			Map.entry(JourneyPackage.Literals.HAZARD, Kind.HAZARD),
			Map.entry(JourneyPackage.Literals.ACTION, Kind.ACTION));

	private Kinds() {}

	static Kind of(EClass type) {
		return OF.get(type);
	}
}
