package journey.dsl.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** JSON that people can read: indented, with a line end at the end. */
final class JsonText {
	/** Writes the content. */
	interface Content {
		void write(JsonWriter json) throws IOException;
	}

	private JsonText() {}

	static void write(Appendable out, Content content) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY);
			content.write(json);
		}
		out.append(text.toString()).append('\n');
	}
}
