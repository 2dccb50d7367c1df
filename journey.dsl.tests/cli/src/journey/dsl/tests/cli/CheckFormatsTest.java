package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.dsl.rules.catalogue.RuleCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The forms for other tools: valid by their schemas, and harmless whatever a modeller wrote. */
class CheckFormatsTest {
	private static final ObjectMapper JSON = new ObjectMapper();
	/** Titles that would break out of each of the forms. */
	private static final String HOSTILE = """
			channel lonely "<script>&amp;\\"'%0A"
			journey dinner "50% off\\n::error::not a command, ]]> \\u0007 {\\"a\\": 1}" {
			  allow "stage-has-steps" because "x"
			  stage eat "Eat" {
			    moment order "I order" { make-or-break rank 1 }
			    moment pay "I pay" { make-or-break rank 1 }
			  }
			}
			""";

	@TempDir
	private Path dir;

	@BeforeEach
	void writeTheModel() throws IOException {
		Journey.file(dir, "journey.settings",
				"rule.* = off\nrule.make-or-break-has-job = error\nrule.journey-has-owner = error\n"
						+ "rule.definition-is-used = info\nrule.allow-has-effect = warning\n");
		Journey.file(dir, "very hungry/a b.journey", HOSTILE);
	}

	private String check(String format, String... more) {
		String[] arguments = new String[more.length + 4];
		System.arraycopy(new String[] {"check", dir.toString(), "--format", format}, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		return Journey.run(dir, arguments).out();
	}

	@Test
	void sarifFollowsItsSchemaWithRulesRangesAndFixes() throws IOException {
		JsonNode sarif = JSON.readTree(check("sarif"));
		try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(sarif)).isEmpty();
		}
		JsonNode run = sarif.path("runs").path(0);
		JsonNode owner = run.path("results").path(1);

		assertThat(run.path("results")).hasSize(5);
		assertThat(owner.path("properties").path("tags").path(0).asText()).isEqualTo("gap");
		assertThat(owner.path("ruleId").asText()).isEqualTo("journey-has-owner");
		assertThat(
				run.path("tool").path("driver").path("rules").path(owner.path("ruleIndex").asInt()).path("id").asText())
				.isEqualTo("journey-has-owner");
		assertThat(run.path("tool").path("driver").path("rules").path(0).path("help").path("markdown").asText())
				.startsWith("# ");
		JsonNode place = owner.path("locations").path(0).path("physicalLocation");
		assertThat(place.path("artifactLocation").path("uri").asText()).endsWith("/very%20hungry/a%20b.journey");
		assertThat(place.path("region").toString())
				.isEqualTo("{\"startLine\":2,\"startColumn\":9,\"charOffset\":45,\"charLength\":6}");
		assertThat(owner.path("fixes").path(0).path("artifactChanges").path(0).path("replacements").path(0)
				.path("insertedContent").path("text").asText())
				.isEqualTo("\n  owner dinner-owner");
	}

	@Test
	void jsonFollowsItsSchema() throws IOException {
		JsonNode findings = JSON.readTree(check("json"));
		String schema = Files.readString(Path.of("../../docs/schemas/findings.schema.json"));

		assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(findings)).isEmpty();
		assertThat(findings.path("findings")).hasSize(5);
	}

	@Test
	void theCatalogueOfRulesFollowsItsSchema() throws IOException {
		JsonNode rules = JSON.readTree(Journey.run(dir, "rules", "--format", "json").out());
		String schema = Files.readString(Path.of("../../docs/schemas/rules.schema.json"));

		assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(rules)).isEmpty();
		assertThat(rules.path("rules")).hasSize(RuleCatalogue.standard().rules().size());
	}

	@Test
	void junitHasASuiteForEachFileAndAFailureForWhatFails() throws Exception {
		Journey.file(dir, "sound.journey",
				"channel c\njourney j { owner o stage s { touchpoint t { via c } } }\nperson o");
		Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(check("junit").getBytes(StandardCharsets.UTF_8)));

		assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
		assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(4);
		assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(3);
		assertThat(xml.getElementsByTagName("system-out").item(0).getTextContent()).contains("definition-is-used",
				"allow-has-effect");
		Document strict = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(check("junit", "--fail-on", "info").getBytes(StandardCharsets.UTF_8)));
		assertThat(strict.getElementsByTagName("failure").getLength()).isEqualTo(5);
	}

	@Test
	void gitHubGetsOneCommandForEachFindingAndNoneOfTheModellers() {
		assertThat(check("github").lines()).hasSize(5).allMatch(line -> line.matches(
				"::(error|warning|notice) file=[^:,]+,line=\\d+,col=\\d+,endLine=\\d+,endColumn=\\d+,title=[a-z-]+::.*"))
				.anyMatch(line -> line.startsWith("::error ") && line.contains("50%25 off%0A::error::not a command"));
	}

	@Test
	void gitLabGetsAFingerprintOfItsOwnForEachFinding() throws IOException {
		Set<String> fingerprints = new HashSet<>();
		JsonNode findings = JSON.readTree(check("gitlab"));
		for (JsonNode finding : findings) {
			fingerprints.add(finding.path("fingerprint").asText());
			assertThat(finding.path("severity").asText()).isIn("info", "minor", "critical");
			assertThat(finding.path("location").path("path").asText()).endsWith("very hungry/a b.journey");
			assertThat(finding.path("location").path("lines").path("begin").asInt()).isPositive();
		}
		assertThat(findings).hasSize(5);
		assertThat(fingerprints).hasSize(5);
	}

	@Test
	void fingerprintsLiveThroughEditsOfOtherLines() throws IOException {
		Set<String> before = fingerprints();
		Journey.file(dir, "very hungry/a b.journey", "// a line more\n\n" + HOSTILE);

		assertThat(fingerprints()).isNotEmpty().isEqualTo(before);
	}

	private Set<String> fingerprints() throws IOException {
		Set<String> fingerprints = new HashSet<>();
		for (JsonNode finding : JSON.readTree(check("json")).path("findings"))
			fingerprints.add(finding.path("fingerprint").asText());
		return fingerprints;
	}
}
