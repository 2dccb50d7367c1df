import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What the reports in a checkout say that Surefire, Tycho and Node.js write: how many tests of each kind ran, which of
 * them passed in one of two tries only, and which failed, and why. With {@code --total}, only how many of all kinds.
 * With {@code --failed-twice} and the two reports of a file, nothing: the exit code is 1 if a test failed both times.
 */
final class TestReports {
	/** Folders with reports, by the kind of tests that write them. */
	private static final List<Kind> KINDS = List.of(
			new Kind("Fast", "journey.dsl.tests/target/surefire-reports",
					"journey.dsl.tests/cli/target/surefire-reports"),
			new Kind("Browser", "journey.dsl.tests/target/browser-reports"),
			new Kind("Workbench", "journey.dsl.tests/workbench/target/surefire-reports"),
			new Kind("Newest Eclipse", "journey.dsl.tests/workbench/target/newest/surefire-reports"),
			new Kind("Installation", "journey.dsl.tests/installation/target/installation-reports"),
			new Kind("Editors", "journey.dsl.tests/editors/target/node-reports"),
			new Kind("VS Code", "releng/vscode/target/node-reports"));
	private static final String PREFIX = "TEST-";
	/** Of a file with tests that ran again because one of them failed: a test has failed if it did so both times. */
	private static final String AGAIN = ".again.xml";

	private enum Outcome {
		PASSED, SECOND_TRY, FAILED, SKIPPED
	}

	private record Kind(String name, List<String> folders) {
		private Kind(String name, String... folders) {
			this(name, List.of(folders));
		}
	}

	/** A test, by the report that it stands in. */
	private record Test(String kind, String place, String name, Outcome outcome, String message) {
		Test onceOnly() {
			return new Test(kind, place, name, Outcome.SECOND_TRY, message);
		}

		@Override
		public String toString() {
			return kind + ": " + place + ": " + name + (message.isEmpty() ? "" : ": " + message);
		}
	}

	private TestReports() {}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length == 3 && arguments[0].equals("--failed-twice")) {
			List<Test> tests = tried(new Kind("tried"), Path.of(arguments[1]), Path.of(arguments[2]));
			System.exit(number(tests, Outcome.FAILED) == 0 ? 0 : 1);
		}
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		List<Test> all = new ArrayList<>();
		for (Kind kind : KINDS) {
			List<Test> tests = tests(kind);
			if (arguments.length == 0) out.printf("%-15s %s%n", kind.name + ":", count(tests));
			all.addAll(tests);
		}
		if (arguments.length > 0) out.println(count(all));
		else
			tell(out, all);
	}

	private static void tell(PrintStream out, List<Test> all) {
		all.stream().filter(each -> each.outcome == Outcome.SECOND_TRY)
				.forEach(each -> out.println("Passed in one of two tries: " + each));
		all.stream().filter(each -> each.outcome == Outcome.FAILED).forEach(each -> out.println("Failed: " + each));
	}

	private static String count(List<Test> tests) {
		return (number(tests, Outcome.PASSED) + number(tests, Outcome.SECOND_TRY)) + " passed, "
				+ number(tests, Outcome.FAILED) + " failed, " + number(tests, Outcome.SKIPPED) + " skipped";
	}

	private static long number(List<Test> tests, Outcome outcome) {
		return tests.stream().filter(each -> each.outcome == outcome).count();
	}

	private static List<Test> tests(Kind kind) throws IOException {
		List<Test> tests = new ArrayList<>();
		for (Path report : reports(kind)) {
			Path again = report.resolveSibling(report.getFileName().toString().replaceFirst("\\.xml$", AGAIN));
			tests.addAll(tried(kind, report, again));
		}
		return tests;
	}

	private static List<Path> reports(Kind kind) throws IOException {
		List<Path> reports = new ArrayList<>();
		for (String folder : kind.folders) reports.addAll(reports(Path.of(folder)));
		return reports;
	}

	private static List<Path> reports(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return List.of();
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.getFileName().toString().matches(PREFIX + ".*\\.xml")
					&& !each.toString().endsWith(AGAIN)).sorted().toList();
		}
	}

	/** What failed in one of two tries has passed, and says why it failed in the other. */
	private static List<Test> tried(Kind kind, Path report, Path again) {
		List<Test> first = read(kind, report);
		if (!Files.exists(again)) return first;
		List<Test> second = read(kind, again);
		List<Test> tests = new ArrayList<>();
		for (Test each : second) {
			Optional<Test> before = failed(first, each.name);
			boolean isNew = first.stream().noneMatch(one -> one.name.equals(each.name));
			if (each.outcome == Outcome.PASSED) tests.add(before.map(Test::onceOnly).orElse(each));
			else
				tests.add(each.outcome != Outcome.FAILED || before.isPresent() || isNew ? each : each.onceOnly());
		}
		return tests;
	}

	private static Optional<Test> failed(List<Test> tests, String name) {
		return tests.stream().filter(each -> each.outcome == Outcome.FAILED && each.name.equals(name)).findFirst();
	}

	private static List<Test> read(Kind kind, Path report) {
		String place = report.getFileName().toString().replaceFirst("^" + PREFIX, "").replaceFirst("(\\.again)?\\.xml$",
				"");
		try {
			List<Test> tests = new ArrayList<>();
			for (Element each : elements(parse(report), "testcase")) tests.add(test(kind, place, each));
			return tests;
		} catch (SAXException broken) {
			// who has ended before the report was whole has not passed
			return List.of(new Test(kind.name, place, "the whole report", Outcome.FAILED,
					"it cannot be read: " + broken.getMessage()));
		}
	}

	/** Without the signs that colour a terminal, which Node.js writes though XML cannot hold them. */
	private static Element parse(Path report) throws SAXException {
		try {
			String text = Files.readString(report).replaceAll("\u001b\\[[0-9;]*m", "")
					.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "");
			return DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(text))).getDocumentElement();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Surefire says {@code flakyFailure} of what has passed in a second try, {@code rerunFailure} beside
	 * {@code failure} of what has not.
	 */
	private static Test test(Kind kind, String place, Element test) {
		Optional<Element> flaky = first(test, "flakyFailure", "flakyError");
		Optional<Element> failure = first(test, "failure", "error");
		Outcome outcome = first(test, "skipped").isPresent() ? Outcome.SKIPPED
				: failure.isPresent() ? Outcome.FAILED : flaky.isPresent() ? Outcome.SECOND_TRY : Outcome.PASSED;
		return new Test(kind.name, place, test.getAttribute("name").replace("&quot;", "\""), outcome,
				failure.or(() -> flaky).map(TestReports::message).orElse(""));
	}

	/**
	 * The first line; Node.js joins the lines in its attribute, and has them as they are below what it puts before
	 * each.
	 */
	private static String message(Element failure) {
		String text = failure.getTextContent().strip().replaceFirst("^\\[?Error \\[ERR_TEST_FAILURE\\]: ", "");
		String said = failure.getAttribute("message").strip();
		boolean isJoined = !text.isEmpty() && !said.contains("\n") && said.startsWith(line(text));
		return said.isEmpty() || isJoined ? line(text) : line(said);
	}

	private static String line(String text) {
		return text.lines().findFirst().orElse("").strip();
	}

	private static Optional<Element> first(Element inside, String... names) {
		return Stream.of(names).flatMap(name -> elements(inside, name).stream()).findFirst();
	}

	private static List<Element> elements(Element inside, String name) {
		NodeList found = inside.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int at = 0; at < found.getLength(); at++) elements.add((Element) found.item(at));
		return elements;
	}
}
