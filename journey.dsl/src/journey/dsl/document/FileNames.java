package journey.dsl.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders of journeys and the files of teams: their qualified names as names that every file system takes. Whatever
 * is not an ASCII letter, a digit, {@code .}, {@code _} or {@code -} is percent-encoded, so no name can leave the
 * output folder; names that some system would take for one are made distinct.
 */
public final class FileNames {
	private static final int LONGEST = 120;
	private static final Set<String> RESERVED = reserved();

	private final Map<String, String> byName = new HashMap<>();

	private FileNames() {}

	/** The names for these qualified names, in whatever order they come; none is one of {@code reserved}. */
	public static FileNames of(Collection<String> qualifiedNames, Collection<String> reserved) {
		FileNames names = new FileNames();
		Set<String> taken = new HashSet<>(reserved);
		for (String name : new TreeSet<>(qualifiedNames)) {
			String encoded = encoded(name);
			String free = encoded;
			for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) free = encoded + "~" + i;
			names.byName.put(name, free);
		}
		return names;
	}

	/** The folder or file of what has that name. */
	public String name(String qualifiedName) {
		return byName.get(qualifiedName);
	}

	/** The same as a part of a link. */
	public String link(String qualifiedName) {
		return name(qualifiedName).replace("%", "%25");
	}

	private static String encoded(String name) {
		StringBuilder encoded = new StringBuilder();
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		boolean reserved = RESERVED.contains(name.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
		for (int i = 0; i < bytes.length; i++) {
			boolean edge = bytes[i] == '.' && (i == 0 || i == bytes.length - 1);
			boolean plain = isPlain(bytes[i]) && !edge && !(reserved && i == 0);
			encoded.append(
					plain ? String.valueOf((char) bytes[i]) : String.format(Locale.ROOT, "%%%02X", bytes[i] & 0xff));
		}
		if (encoded.length() == 0) return "%";
		return encoded.length() <= LONGEST ? encoded.toString() : encoded.substring(0, LONGEST) + "~" + digest(bytes);
	}

	private static boolean isPlain(byte letter) {
		return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
				|| letter == '.' || letter == '_' || letter == '-';
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Set<String> reserved() {
		Set<String> names = new HashSet<>(Set.of("con", "prn", "aux", "nul"));
		for (int i = 0; i <= 9; i++) names.addAll(Set.of("com" + i, "lpt" + i));
		return names;
	}
}
