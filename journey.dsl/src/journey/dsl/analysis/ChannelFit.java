package journey.dsl.analysis;

import java.util.List;
import journey.dsl.model.service.Channel;

/**
 * Whether customers are met at a step on a channel that they prefer.
 *
 * @param verdict whether they are
 * @param reach how near the preference is that decides; nothing is preferred where it is {@link Reach#NONE}
 * @param preferred the channels, any of which would do; only those that are known
 * @param offered the channels on which they are met
 */
public record ChannelFit(Verdict verdict, Reach reach, List<Channel> preferred, List<Channel> offered) {
	/** Whether a preference is met. */
	public enum Verdict {
		/** One of the preferred channels is offered, or in general one of the same nature. */
		MET,
		/** None of them is. */
		MISSED,
		/** Nothing is preferred, or it is not known what is preferred or offered. */
		UNKNOWN
	}

	/** How near a preference is; the nearest one decides. */
	public enum Reach {
		/** What customers like best at the moment itself. */
		MOMENT,
		/** What a persona prefers during the phase of the step. */
		PHASE,
		/** What a persona prefers whenever nothing nearer is said. */
		GENERAL,
		/** Nothing is preferred. */
		NONE
	}

	/** Whether another channel is preferred than those that are offered. */
	public boolean isMissed() {
		return verdict == Verdict.MISSED;
	}
}
