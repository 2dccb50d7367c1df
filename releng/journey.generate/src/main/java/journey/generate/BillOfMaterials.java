package journey.generate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** What one of our products brings along, as CycloneDX says it: a file for programs. */
final class BillOfMaterials {
	private static final String OURS = "journey";
	/** An identifier that is not on the list of SPDX, or several of them, is an expression. */
	private static final Pattern EXPRESSION = Pattern.compile("LicenseRef-.*|.* .*");
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Path file;
	private final JsonObject bill;

	BillOfMaterials(Path file) throws IOException {
		this.file = file;
		bill = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
	}

	/** Leaves what Tycho has found: Maven adds what poms ask for, and what no bundle needs. */
	void onlyWhatTychoFound() {
		String root = bill.getAsJsonObject("metadata").getAsJsonObject("component").get("bom-ref").getAsString();
		Set<String> found = new HashSet<>(Set.of(root));
		for (JsonObject each : objects("dependencies"))
			if (text(each, "ref").equals(root)) dependencies(each).forEach(on -> found.add(on.getAsString()));
		keep("components", "bom-ref", found);
		keep("dependencies", "ref", found);
		for (JsonObject each : objects("dependencies"))
			dependencies(each).removeIf(on -> !found.contains(on.getAsString()));
	}

	private static List<JsonElement> dependencies(JsonObject component) {
		return component.has("dependsOn") ? component.getAsJsonArray("dependsOn").asList() : new ArrayList<>();
	}

	private void keep(String list, String key, Set<String> found) {
		bill.add(list, only(objects(list).stream().filter(each -> found.contains(text(each, key))).toList()));
	}

	/** Adds the licences that no pom names; what is then without one ends the build. */
	void addLicences() throws IOException {
		Properties unstated = new Properties();
		try (InputStream properties = BillOfMaterials.class.getResourceAsStream("unstated-licences.properties")) {
			unstated.load(properties);
		}
		for (JsonObject component : others()) {
			String licence = unstated.getProperty(name(component).replace(':', '/'));
			if (licence != null) component.add("licenses", licences(licence));
			else if (!component.has("licenses"))
				throw new IllegalStateException("Nobody says on which terms " + name(component)
						+ " comes: find out, and add it to unstated-licences.properties");
		}
	}

	private static JsonArray licences(String identifier) {
		JsonObject choice = new JsonObject();
		if (EXPRESSION.matcher(identifier).matches()) choice.addProperty("expression", identifier);
		else {
			JsonObject licence = new JsonObject();
			licence.addProperty("id", identifier);
			choice.add("license", licence);
		}
		return only(List.of(choice));
	}

	/** The components that are the work of others. */
	List<JsonObject> others() {
		List<JsonObject> others = objects("components").stream().filter(each -> !text(each, "group").equals(OURS))
				.toList();
		if (others.isEmpty()) throw new IllegalStateException(file + " names nothing that we bring along");
		return others;
	}

	void write() throws IOException {
		Files.writeString(file, GSON.toJson(bill));
	}

	private List<JsonObject> objects(String key) {
		List<JsonObject> objects = new ArrayList<>();
		for (JsonElement each : bill.getAsJsonArray(key)) objects.add(each.getAsJsonObject());
		return objects;
	}

	private static JsonArray only(List<JsonObject> objects) {
		JsonArray array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}

	static String name(JsonObject component) {
		return text(component, "group") + ":" + text(component, "name");
	}

	static String text(JsonObject object, String key) {
		return object.has(key) ? object.get(key).getAsString() : "";
	}
}
