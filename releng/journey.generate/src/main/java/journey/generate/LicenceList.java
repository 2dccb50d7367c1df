package journey.generate;

import static journey.generate.BillOfMaterials.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes whose work we bring along, and on which terms, for people: a page made of a bill of materials. */
public final class LicenceList {
	private static final String PAGE = """
			# What %s brings along

			Each of these is the work of others, and comes on the terms of its own licence. Journey Workbench itself \
			comes on those
			of the Eclipse Public License 2.0.

			| component | version | licence |
			|---|---|---|
			%s""";

	private LicenceList() {}

	/**
	 * Takes the bill of materials, what it is the bill of, and the folder of the page; {@code bundles} as a fourth
	 * where Tycho has found the components. The bill gets the licences that it lacks.
	 */
	public static void main(String[] arguments) throws IOException {
		BillOfMaterials bill = new BillOfMaterials(Path.of(arguments[0]));
		if (arguments.length > 3) bill.onlyWhatTychoFound();
		bill.addLicences();
		bill.write();
		Path folder = Files.createDirectories(Path.of(arguments[2]));
		Files.writeString(folder.resolve("THIRD-PARTY.md"), String.format(PAGE, arguments[1], rows(bill)));
	}

	private static String rows(BillOfMaterials bill) {
		TreeSet<String> rows = new TreeSet<>();
		for (JsonObject each : bill.others())
			rows.add("| " + name(each) + " | " + text(each, "version") + " | " + licences(each) + " |\n");
		return String.join("", rows);
	}

	/** Tycho knows some bundles by their own name alone. */
	private static String name(JsonObject component) {
		return BillOfMaterials.name(component).replaceFirst("^p2\\.eclipse\\.plugin:", "");
	}

	private static String licences(JsonObject component) {
		List<String> licences = new ArrayList<>();
		for (JsonElement each : component.getAsJsonArray("licenses")) licences.add(licence(each.getAsJsonObject()));
		return String.join(", ", licences);
	}

	private static String licence(JsonObject choice) {
		if (choice.has("expression")) return text(choice, "expression");
		JsonObject licence = choice.getAsJsonObject("license");
		return licence.has("id") ? text(licence, "id") : text(licence, "name");
	}
}
