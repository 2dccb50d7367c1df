package journey.dsl.model.value;

/** A figure with its unit. */
public sealed interface Value permits Duration, Count, PlainNumber, Percentage, Money {
	/** As it is written in the language. */
	String text();
}
