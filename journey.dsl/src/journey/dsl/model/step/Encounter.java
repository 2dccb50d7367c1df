package journey.dsl.model.step;

/**
 * What happens where customer and company meet: the clauses that touchpoints, moments and own steps share.
 *
 * @param experience what the customer goes through
 * @param service how we serve them
 * @param audience for whom it is
 * @param outlook what comes next for them, and how long it takes
 * @param provenance where it is known from
 */
public record Encounter(
		CustomerExperience experience,
		ServiceDelivery service,
		Audience audience,
		Outlook outlook,
		Provenance provenance) {
	/** Nothing said. */
	public static final Encounter NONE = new Encounter(
			CustomerExperience.NONE, ServiceDelivery.NONE, Audience.NONE, Outlook.NONE, Provenance.NONE);
}
