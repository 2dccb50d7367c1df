package journey.dsl.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** Findings for programs: {@code {"version": 1, "findings": […], "summary": {…}}}, sorted as everywhere. */
public final class JsonReport implements Report {
	@Override
	public void write(List<Found> findings, int files, Appendable out) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY);
			json.beginObject().name("version").value(1).name("findings").beginArray();
			for (Found found : findings) finding(found, json);
			json.endArray().name("summary").beginObject();
			json.name("files").value(files);
			for (Severity severity : Severity.values()) json.name(severity.word() + "s").value(Report.count(findings, severity));
			json.endObject().endObject();
		}
		out.append(text.toString()).append('\n');
	}

	private static void finding(Found found, JsonWriter json) throws IOException {
		Finding finding = found.finding();
		SourceRange at = finding.at();
		json.beginObject();
		json.name("rule").value(finding.rule()).name("severity").value(finding.severity().word()).name("message").value(finding.message());
		json.name("file").value(found.file()).name("line").value(at.line()).name("column").value(at.column());
		json.name("offset").value(at.offset()).name("length").value(at.length());
		json.endObject();
	}
}
