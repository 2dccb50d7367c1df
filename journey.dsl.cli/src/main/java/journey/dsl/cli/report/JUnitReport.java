package journey.dsl.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as JUnit XML: a suite for each file, a failed case for each finding that fails the run, and the other
 * findings as output of the suite. A file without failures is one case that passes.
 */
public final class JUnitReport implements Report {
	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			suites(result, xml);
			xml.writeEndDocument();
		} catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
		out.append(text.toString()).append('\n');
	}

	private static void suites(CheckResult result, XMLStreamWriter xml) throws XMLStreamException {
		Map<String, List<Found>> byFile = result.findings().stream().collect(Collectors.groupingBy(Found::file));
		TreeSet<String> files = new TreeSet<>(result.files());
		files.addAll(byFile.keySet());
		xml.writeStartElement("testsuites");
		xml.writeAttribute("name", "journey check");
		for (String file : files) suite(file, byFile.getOrDefault(file, List.of()), result, xml);
		xml.writeCharacters("\n");
		xml.writeEndElement();
	}

	private static void suite(String file, List<Found> findings, CheckResult result, XMLStreamWriter xml)
			throws XMLStreamException {
		List<Found> failing = findings.stream().filter(result::fails).toList();
		List<Found> others = findings.stream().filter(found -> !result.fails(found)).toList();
		start("testsuite", "  ", xml);
		attribute("name", file, xml);
		attribute("tests", String.valueOf(Math.max(failing.size(), 1)), xml);
		attribute("failures", String.valueOf(failing.size()), xml);
		attribute("errors", "0", xml);
		for (Found found : failing) failure(file, found, xml);
		if (failing.isEmpty()) {
			start("testcase", "    ", xml);
			attribute("classname", file, xml);
			attribute("name", "nothing fails", xml);
			xml.writeEndElement();
		}
		if (!others.isEmpty()) {
			start("system-out", "    ", xml);
			xml.writeCharacters(harmless(others.stream().map(JUnitReport::line).collect(Collectors.joining("\n"))));
			xml.writeEndElement();
		}
		xml.writeCharacters("\n  ");
		xml.writeEndElement();
	}

	private static void failure(String file, Found found, XMLStreamWriter xml) throws XMLStreamException {
		start("testcase", "    ", xml);
		attribute("classname", file, xml);
		attribute("name", found.finding().rule() + " at line " + found.finding().at().line(), xml);
		start("failure", "      ", xml);
		attribute("type", found.finding().rule(), xml);
		attribute("message", found.finding().message(), xml);
		xml.writeCharacters(harmless(line(found) + "\n" + found.line()));
		xml.writeEndElement();
		xml.writeCharacters("\n    ");
		xml.writeEndElement();
	}

	private static String line(Found found) {
		return found.file() + ":" + found.finding().at().line() + ":" + found.finding().at().column() + " "
				+ found.finding().severity().word() + " "
				+ found.finding().rule() + " " + found.finding().message();
	}

	private static void start(String element, String indentation, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeCharacters("\n" + indentation);
		xml.writeStartElement(element);
	}

	private static void attribute(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeAttribute(name, harmless(value));
	}

	/** XML has no place for most control characters, and none for half a character. */
	private static String harmless(String text) {
		return text.codePoints().map(c -> isXml(c) ? c : '\ufffd')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isXml(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
				|| c >= 0x10000;
	}
}
