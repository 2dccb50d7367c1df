package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./verify says at its end: how many tests ran, and by name those that failed, always or in one of two tries. */
class TestReportsTest {
	private static final Path PROGRAM = Path.of("../releng/TestReports.java").toAbsolutePath().normalize();
	private static final String FAST = "journey.dsl.tests/target/surefire-reports/";
	private static final String WORKBENCH = "journey.dsl.tests/workbench/target/surefire-reports/";
	private static final String VSCODE = "releng/vscode/target/node-reports/";

	@TempDir
	private static Path compiled;
	@TempDir
	private Path checkout;

	/** Once: started from its source, it would be compiled for each test. */
	@BeforeAll
	static void compile() {
		assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8", "-d",
				compiled.toString(), PROGRAM.toString())).isZero();
	}

	@Test
	void aTestThatPassedInASecondTryHasPassedAndIsNamed() throws Exception {
		report(WORKBENCH + "TEST-a.MapTest.xml",
				"""
						<testsuite name="a.MapTest" tests="2" failures="0">
							<properties><property name="x" value="y"/></properties>
							<testcase name="shows" classname="a.MapTest"><flakyFailure message="Not within 60 s: it \
						&lt;shows&gt;&#10;more"><stackTrace><![CDATA[at all]]></stackTrace></flakyFailure></testcase>
							<testcase name="leads" classname="a.MapTest"><system-out><![CDATA[<testcase name="only \
						said"><failure/>]]></system-out></testcase>
						</testsuite>""");
		assertThat(said()).contains("Workbench:      2 passed, 0 failed, 0 skipped")
				.endsWith("Passed in one of two tries: Workbench: a.MapTest: shows: Not within 60 s: it <shows>");
	}

	@Test
	void aTestThatFailedTwiceHasFailedOnce() throws Exception {
		report(WORKBENCH + "TEST-a.MapTest.xml",
				"""
						<testsuite name="a.MapTest" tests="1" failures="1">
							<testcase name="shows" classname="a.MapTest"><failure message="one"/><rerunFailure \
						message="two"><stackTrace>at</stackTrace></rerunFailure></testcase>
						</testsuite>""");
		assertThat(said()).contains("Workbench:      0 passed, 1 failed, 0 skipped")
				.endsWith("Failed: Workbench: a.MapTest: shows: one");
	}

	@Test
	void errorsCountAsFailuresAndWhatIsNotRunAsSkipped() throws Exception {
		report(FAST + "TEST-b.XTest.xml",
				"""
						<testsuite name="b.XTest" tests="3">
							<testcase name="x" classname="b.XTest"><error \
						type="java.lang.StackOverflowError"><![CDATA[java.lang.StackOverflowError
							at b]]></error></testcase>
							<testcase name="y" classname="b.XTest"><skipped/></testcase>
							<testcase name="z" classname="b.XTest"/>
						</testsuite>""");
		assertThat(said()).contains("Fast:           1 passed, 1 failed, 1 skipped")
				.endsWith("Failed: Fast: b.XTest: x: java.lang.StackOverflowError");
		assertThat(said("--total")).containsExactly("1 passed, 1 failed, 1 skipped");
	}

	@Test
	void ofAFileThatRanAgainWhatFailedTwiceHasFailed() throws Exception {
		String failure = "<failure message=\"locator.waitFor: Timeoutmore\">\n[Error [ERR_TEST_FAILURE]: "
				+ "locator.waitFor: Timeout\nmore\u001b[2m] {\n</failure>";
		report(VSCODE + "TEST-host.server.xml",
				"<testsuites><testcase name=\"a &amp;quot;lens&amp;quot;\" classname=\"test\">" + failure
						+ "</testcase><testcase name=\"b\">" + failure
						+ "</testcase><testcase name=\"c\"/><testcase name=\"d\"/></testsuites>");
		report(VSCODE + "TEST-host.server.again.xml",
				"<testsuites><testcase name=\"a &amp;quot;lens&amp;quot;\" classname=\"test\"/><testcase name=\"b\">"
						+ failure + "</testcase><testcase name=\"c\"/><testcase name=\"d\">" + failure
						+ "</testcase></testsuites>");
		assertThat(said()).contains("VS Code:        3 passed, 1 failed, 0 skipped")
				.endsWith("Passed in one of two tries: VS Code: host.server: a \"lens\": locator.waitFor: Timeout",
						"Passed in one of two tries: VS Code: host.server: d: locator.waitFor: Timeout",
						"Failed: VS Code: host.server: b: locator.waitFor: Timeout");
		assertThat(said("--total")).containsExactly("3 passed, 1 failed, 0 skipped");
	}

	@Test
	void aReportThatEndsInItsMiddleIsAFailure() throws Exception {
		report(VSCODE + "TEST-host.server.xml", "<testsuites><testcase name=\"a\"/>");
		assertThat(said()).contains("VS Code:        0 passed, 1 failed, 0 skipped").last().asString()
				.startsWith("Failed: VS Code: host.server: the whole report: it cannot be read");
	}

	@Test
	void testsOfTheCommandLineAreFastOnesToo() throws Exception {
		report(FAST + "TEST-b.XTest.xml",
				"<testsuite name=\"b.XTest\"><testcase name=\"x\" classname=\"b.XTest\"/></testsuite>");
		report("journey.dsl.tests/cli/target/surefire-reports/TEST-c.YTest.xml",
				"<testsuite name=\"c.YTest\"><testcase name=\"y\" classname=\"c.YTest\"/></testsuite>");
		assertThat(said()).contains("Fast:           2 passed, 0 failed, 0 skipped");
	}

	@Test
	void withoutReportsNothingIsSaidToHavePassed() throws Exception {
		assertThat(said("--total")).containsExactly("0 passed, 0 failed, 0 skipped");
	}

	private void report(String path, String text) throws IOException {
		Path file = checkout.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private List<String> said(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", compiled.toString(), "TestReports"));
		command.addAll(List.of(arguments));
		Process run = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true).start();
		String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(run.waitFor()).as(said).isZero();
		return said.lines().toList();
	}
}
