package journey.dsl.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** Findings as a GitLab Code Quality report, which shows what a merge request adds and fixes. */
public final class GitLabReport implements Report {
	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		List<Identity> identities = Identity.of(result.findings());
		JsonText.write(out, json -> {
			json.beginArray();
			for (int at = 0; at < identities.size(); at++) finding(result.findings().get(at), identities.get(at), json);
			json.endArray();
		});
	}

	private static void finding(Found found, Identity identity, JsonWriter json) throws IOException {
		Finding finding = found.finding();
		json.beginObject();
		json.name("description").value(finding.message()).name("check_name").value(finding.rule()).name("fingerprint")
				.value(identity.fingerprint());
		json.name("severity").value(severity(finding.severity()));
		json.name("location").beginObject().name("path").value(found.file().replace('\\', '/'));
		json.name("lines").beginObject().name("begin").value(finding.at().line()).endObject().endObject();
		json.endObject();
	}

	private static String severity(Severity severity) {
		return switch (severity) {
			case ERROR -> "critical";
			case WARNING -> "minor";
			case INFO -> "info";
		};
	}
}
