package journey.dsl.cli.baseline;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.cli.report.Found;
import journey.dsl.cli.report.Identity;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.written.WrittenFiles;

/**
 * The findings that a team knows and lives with for now: a check lets them pass, and nothing new hides behind them. It
 * is a file that people can read and merge, with one finding per line. Text that cannot be read is never in it:
 * findings about its surroundings wait until it can be.
 */
public final class Baseline {
	static final int VERSION = 1;
	private static final String NEVER_KNOWN = "text-can-be-read";

	private final Path file;
	private final Path folder;
	private final Set<Identity> known;

	private Baseline(Path file, Set<Identity> known) {
		this.file = file.toAbsolutePath().normalize();
		this.known = known;
		folder = real(this.file.getParent());
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException notYet) {
			// it is made when the baseline is written
			return folder;
		}
	}

	/** A baseline that is to be written, and knows nothing yet. */
	public static Baseline empty(Path file) {
		return new Baseline(file, Set.of());
	}

	/**
	 * The baseline in that file.
	 *
	 * @throws UserError if there is none, or it is none
	 */
	public static Baseline read(Path file) {
		if (!Files.isRegularFile(file))
			throw new UserError(file + ": there is no such baseline; --update-baseline writes it");
		return new Baseline(file, new BaselineReader(file).read());
	}

	/** Of these findings, those that the baseline does not know. */
	public List<Found> unknown(List<Found> findings) {
		List<Identity> identities = identities(findings);
		List<Found> unknown = new ArrayList<>();
		for (int at = 0; at < findings.size(); at++)
			if (!known.contains(identities.get(at))) unknown.add(findings.get(at));
		return unknown;
	}

	/** How many findings it knows that are gone. */
	public long gone(List<Found> findings) {
		Set<Identity> still = new HashSet<>(identities(findings));
		return known.stream().filter(identity -> !still.contains(identity)).count();
	}

	/**
	 * Writes the file so that it knows these findings and no others.
	 *
	 * @return how many it knows
	 */
	public int write(List<Found> all) throws IOException {
		List<Found> findings = all.stream().filter(found -> !found.finding().rule().equals(NEVER_KNOWN)).toList();
		StringWriter text = new StringWriter();
		text.append("{\n  \"version\": ").append(String.valueOf(VERSION)).append(",\n  \"findings\": [");
		String separator = "\n    ";
		for (Identity identity : identities(findings)) {
			text.append(separator);
			JsonWriter json = new JsonWriter(text);
			json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
			json.beginObject().name("rule").value(identity.rule()).name("file").value(identity.file()).name("element")
					.value(identity.element());
			json.name("words").value(identity.words()).name("number").value(identity.number()).endObject();
			json.flush();
			separator = ",\n    ";
		}
		new WrittenFiles().write(file, text.append("\n  ]\n}\n").toString());
		return findings.size();
	}

	/** Files are named from the baseline's folder, so that it means the same wherever a check is run. */
	private List<Identity> identities(List<Found> findings) {
		List<Identity> shown = Identity.of(findings);
		List<Identity> identities = new ArrayList<>();
		for (int at = 0; at < findings.size(); at++) {
			Identity identity = shown.get(at);
			identities.add(new Identity(identity.rule(), path(findings.get(at)), identity.element(), identity.words(),
					identity.number()));
		}
		return identities;
	}

	private String path(Found found) {
		Path target = found.project().file(found.finding().at().file());
		return folder.relativize(target).toString().replace('\\', '/');
	}
}
