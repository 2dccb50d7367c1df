package journey.dsl.model.people;

import journey.dsl.model.source.Spelled;

/** Parts in a buying centre. */
public enum BuyingPart implements Spelled {
	DECIDES, INFLUENCES, BUYS, USES
}
