package journey.dsl.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** Findings for programs, sorted as everywhere; {@code docs/schemas/findings.schema.json} describes them. */
public final class JsonReport implements Report {
	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		List<Identity> identities = Identity.of(result.findings());
		JsonText.write(out, json -> {
			json.beginObject().name("version").value(1).name("findings").beginArray();
			for (int at = 0; at < identities.size(); at++) finding(result.findings().get(at), identities.get(at), json);
			json.endArray().name("next").beginArray();
			for (Next each : result.next()) next(each, json);
			json.endArray().name("summary").beginObject();
			json.name("files").value(result.files().size());
			for (Severity severity : Severity.values()) json.name(severity.word() + "s").value(result.count(severity));
			json.name("known").value(result.known());
			json.endObject().endObject();
		});
	}

	private static void finding(Found found, Identity identity, JsonWriter json) throws IOException {
		Finding finding = found.finding();
		SourceRange at = finding.at();
		json.beginObject();
		json.name("rule").value(finding.rule()).name("kind").value(finding.kind().word());
		json.name("severity").value(finding.severity().word()).name("message").value(finding.message());
		json.name("file").value(found.file()).name("line").value(at.line()).name("column").value(at.column());
		json.name("offset").value(at.offset()).name("length").value(at.length());
		json.name("element").value(identity.element()).name("group").value(finding.group());
		json.name("fingerprint").value(identity.fingerprint());
		json.endObject();
	}

	private static void next(Next next, JsonWriter json) throws IOException {
		Finding first = next.thing().findings().first();
		json.beginObject();
		json.name("sentence").value(next.thing().sentence()).name("weight").value(next.thing().weight().word());
		json.name("reason").value(next.thing().weight().reason(next.found().language()));
		json.name("rule").value(first.rule()).name("group").value(first.group());
		json.name("file").value(next.found().file()).name("line").value(first.at().line());
		json.name("column").value(first.at().column());
		json.name("count").value(next.thing().findings().findings().size());
		json.endObject();
	}
}
