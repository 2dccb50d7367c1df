package journey.dsl.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What makes a finding the same one after other lines of the file have changed: its rule, its file, the element and the
 * words it is about. Neither line nor message counts, so that it survives edits and a change of language.
 *
 * @param file as the workspace names it, so that it is the same on every machine
 * @param number which one it is of several that are alike in everything else, from 1
 */
public record Identity(String rule, String file, String element, String words, int number) {
	/** The identities of findings, in their order. */
	public static List<Identity> of(List<Found> findings) {
		Map<Identity, Integer> alike = new HashMap<>();
		List<Identity> identities = new ArrayList<>();
		for (Found found : findings) {
			Identity first = new Identity(found.finding().rule(), found.finding().at().file(), found.element(),
					found.words(), 1);
			int number = alike.merge(first, 1, Integer::sum);
			identities.add(new Identity(first.rule, first.file, first.element, first.words, number));
		}
		return identities;
	}

	/** A short text that represents it: 32 hexadecimal digits. */
	public String fingerprint() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(String
					.join("\n", rule, file, element, words, String.valueOf(number)).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
