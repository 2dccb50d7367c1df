package journey.dsl.model;

/** Parts in a buying centre. */
public enum BuyingPart implements Spelled {
	DECIDES, INFLUENCES, BUYS, USES
}
