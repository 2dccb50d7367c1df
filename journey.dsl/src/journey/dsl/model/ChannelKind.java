package journey.dsl.model;

/** The nature of a channel. */
public enum ChannelKind implements Spelled {
	HUMAN, DIGITAL, SELF_SERVICE, PHYSICAL
}
