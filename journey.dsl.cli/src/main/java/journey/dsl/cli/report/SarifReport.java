package journey.dsl.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;

/**
 * Findings in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): with the pages of the rules as help, the
 * exact words, a fingerprint that outlives edits, and the fixes as replacements of text.
 */
public final class SarifReport implements Report {
	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		List<String> rules = new ArrayList<>(
				new TreeSet<>(result.findings().stream().map(found -> found.finding().rule()).toList()));
		JsonText.write(out, json -> {
			json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
			json.name("runs").beginArray().beginObject();
			tool(rules, result.rules(), json);
			json.name("columnKind").value("utf16CodeUnits");
			json.name("results").beginArray();
			List<Identity> identities = Identity.of(result.findings());
			for (int at = 0; at < identities.size(); at++)
				result(result.findings().get(at), identities.get(at), rules, json);
			json.endArray().endObject().endArray().endObject();
		});
	}

	private static void tool(List<String> used, RuleCatalogue rules, JsonWriter json) throws IOException {
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("Journey Workbench");
		json.name("rules").beginArray();
		for (String id : used) rule(id, rules, json);
		json.endArray().endObject().endObject();
	}

	private static void rule(String id, RuleCatalogue rules, JsonWriter json) throws IOException {
		RulePage page = rules.find(id).map(RulePage::of).orElseGet(RulePage::ofBroken);
		Severity severity = rules.find(id).map(rule -> rule.severity()).orElse(Severity.ERROR);
		json.beginObject().name("id").value(id);
		json.name("shortDescription").beginObject().name("text").value(page.summary()).endObject();
		json.name("fullDescription").beginObject().name("text").value(page.sections().get("Why")).endObject();
		json.name("help").beginObject().name("text").value(page.summary()).name("markdown").value(page.markdown())
				.endObject();
		json.name("defaultConfiguration").beginObject().name("level").value(level(severity)).endObject();
		String topic = rules.find(id).map(rule -> rule.topic().word()).orElse("text");
		json.name("properties").beginObject().name("tags").beginArray().value(topic);
		if (rules.find(id).isPresent()) json.value(rules.find(id).get().kind().word());
		json.endArray().endObject();
		json.endObject();
	}

	private static void result(Found found, Identity identity, List<String> rules, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("ruleId").value(found.finding().rule()).name("ruleIndex")
				.value(rules.indexOf(found.finding().rule()));
		json.name("level").value(level(found.finding().severity()));
		json.name("message").beginObject().name("text").value(found.finding().message()).endObject();
		json.name("locations").beginArray();
		location(found.file(), found.finding().at(), identity.element(), json);
		json.endArray();
		json.name("partialFingerprints").beginObject().name("journeyFinding/v1").value(identity.fingerprint())
				.endObject();
		json.name("properties").beginObject().name("tags").beginArray().value(found.finding().kind().word()).endArray();
		json.name("group").value(found.finding().group()).endObject();
		fixes(found, json);
		json.endObject();
	}

	private static void location(String file, SourceRange at, String element, JsonWriter json) throws IOException {
		json.beginObject().name("physicalLocation").beginObject();
		artifact(file, json);
		json.name("region").beginObject().name("startLine").value(at.line()).name("startColumn").value(at.column());
		json.name("charOffset").value(at.offset()).name("charLength").value(at.length()).endObject().endObject();
		if (!element.isEmpty())
			json.name("logicalLocations").beginArray().beginObject().name("fullyQualifiedName").value(element)
					.endObject().endArray();
		json.endObject();
	}

	private static void artifact(String file, JsonWriter json) throws IOException {
		json.name("artifactLocation").beginObject().name("uri").value(FileUri.of(file)).endObject();
	}

	private static void fixes(Found found, JsonWriter json) throws IOException {
		List<Repair> repairs = found.repairs();
		if (repairs.isEmpty()) return;
		json.name("fixes").beginArray();
		for (Repair repair : repairs) {
			json.beginObject().name("description").beginObject().name("text").value(repair.title()).endObject();
			json.name("artifactChanges").beginArray();
			Map<String, List<TextEdit>> byFile = repair.edits().stream()
					.collect(Collectors.groupingBy(TextEdit::file, TreeMap::new, Collectors.toList()));
			for (Map.Entry<String, List<TextEdit>> edits : byFile.entrySet())
				change(found, edits.getKey(), edits.getValue(), json);
			json.endArray().endObject();
		}
		json.endArray();
	}

	private static void change(Found found, String file, List<TextEdit> edits, JsonWriter json) throws IOException {
		json.beginObject();
		artifact(found.shown(file), json);
		json.name("replacements").beginArray();
		for (TextEdit edit : edits) {
			json.beginObject().name("deletedRegion").beginObject().name("charOffset").value(edit.offset())
					.name("charLength").value(edit.length()).endObject();
			json.name("insertedContent").beginObject().name("text").value(edit.text()).endObject().endObject();
		}
		json.endArray().endObject();
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.word();
	}
}
