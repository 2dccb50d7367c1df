package journey.dsl.model.service;

import journey.dsl.model.source.Spelled;

/** The nature of a channel. */
public enum ChannelKind implements Spelled {
	HUMAN, DIGITAL, SELF_SERVICE, PHYSICAL
}
