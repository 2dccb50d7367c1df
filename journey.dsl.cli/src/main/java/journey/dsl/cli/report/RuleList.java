package journey.dsl.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;

/** All rules for programs, in the order of the catalogue; {@code docs/schemas/rules.schema.json} describes them. */
public final class RuleList {
	private RuleList() {}

	/** Writes the rules of a catalogue. */
	public static void write(RuleCatalogue rules, Appendable out) throws IOException {
		JsonText.write(out, json -> {
			json.beginObject().name("version").value(1).name("rules").beginArray();
			for (Rule rule : rules.rules()) rule(rule, json);
			json.endArray().endObject();
		});
	}

	private static void rule(Rule rule, JsonWriter json) throws IOException {
		RulePage page = RulePage.of(rule);
		json.beginObject().name("id").value(rule.id()).name("topic").value(rule.topic().word());
		json.name("kind").value(rule.kind().word()).name("severity").value(rule.severity().word());
		json.name("fix").value(page.sections().containsKey(RulePage.FIX)).name("summary").value(page.summary());
		json.endObject();
	}
}
