package journey.dsl.document.part;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.analysis.ChannelFit.Verdict;
import journey.dsl.analysis.ChannelFit;
import journey.dsl.document.Words;
import journey.dsl.model.service.Channel;

/**
 * Whether a preferred channel is offered, in words.
 *
 * @param text the words
 * @param style the class of the sign before them: good, bad or unknown
 */
public record FitText(String text, String style) {
	/** A fit in a language. */
	public static FitText of(ChannelFit fit, Words words) {
		if (fit.preferred().isEmpty()) return new FitText(words.get("fit.unknown"), "unknown");
		List<Channel> both = fit.preferred().stream().filter(fit.offered()::contains).toList();
		if (!both.isEmpty()) return new FitText(words.get("fit.met", choice(both, words)), "good");
		String preferred = choice(fit.preferred(), words);
		if (fit.offered().isEmpty()) return new FitText(words.get("fit.no-channel", preferred), "unknown");
		String offered = choice(fit.offered(), words);
		if (fit.verdict() == Verdict.MET) return new FitText(words.get("fit.alike", preferred, offered), "good");
		return new FitText(words.get("fit.missed", preferred, offered), fit.isMissed() ? "bad" : "unknown");
	}

	private static String choice(List<Channel> channels, Words words) {
		return channels.stream().map(Channel::title).collect(Collectors.joining(words.get("choice")));
	}
}
