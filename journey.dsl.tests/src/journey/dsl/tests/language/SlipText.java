package journey.dsl.tests.language;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;

/**
 * A slip that people make, put alone into a sound text.
 *
 * @param name of it
 * @param find words of the text, where they stand first
 * @param put what stands there instead
 * @param within the name of the element that may lose findings, {@code *} for any; empty if none may
 * @param says what the finding must say, as a regular expression
 * @param isTolerable whether the text may just as well be understood
 */
record SlipText(String name, String find, String put, String within, String says, boolean isTolerable) {
	/** Where a message lists nothing, or quotes nothing. */
	private static final Pattern EMPTY = Pattern.compile(": *\\.|(?<!`)``(?!`)");

	/**
	 * The sound text that slips are put into.
	 *
	 * @param text itself
	 * @param findings of it
	 */
	record Base(String text, List<ReportedFinding> findings) {
		/** The one of that name in resources/slips. */
		static Base of(String name) {
			String text = resource(name + ".journey");
			return new Base(text, told(text));
		}
	}

	/** A finding with the element it is about. */
	record ReportedFinding(String rule, String element, String message, int line) {
		String key() {
			return rule + " " + element + " " + message;
		}
	}

	/** All slips of a file in resources/slips, told apart by empty lines. */
	static List<SlipText> of(String name) {
		return Pattern.compile("\n{2,}").splitAsStream(resource(name + ".slips").strip())
				.filter(block -> !block.startsWith("//")).map(SlipText::read).toList();
	}

	private static SlipText read(String block) {
		List<String> lines = block.lines().toList();
		Map<String, String> parts = new TreeMap<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] words = line.strip().split("\\s+", 2);
			parts.put(words[0], words.length == 1 ? "" : words[1]);
		}
		return new SlipText(lines.get(0), text(parts.get("find")), text(parts.get("put")),
				parts.getOrDefault("within", ""), parts.getOrDefault("says", ""),
				parts.containsKey("tolerable"));
	}

	/** A text between bars, in which signs stand for what nobody can see. */
	private static String text(String barred) {
		String text = barred.substring(1, barred.length() - 1).replace('⏎', '\n').replace('␍', '\r').replace('␉', '\t');
		return Pattern.compile("\\\\u(\\p{XDigit}{4})").matcher(text)
				.replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
	}

	private static String resource(String file) {
		try (var in = SlipText.class.getResourceAsStream("/slips/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(file, e);
		}
	}

	/** The text with the slip. */
	String in(Base base) {
		int at = base.text.indexOf(find);
		if (at < 0) throw new IllegalArgumentException(name + ": not in the text: " + find);
		return base.text.substring(0, at) + put + base.text.substring(at + find.length());
	}

	/**
	 * What is not as it should be: the slip costs one finding on its line, which says what to write, and nothing else
	 * is lost.
	 */
	List<String> faults(Base base) {
		List<ReportedFinding> fresh = new ArrayList<>();
		Map<String, List<ReportedFinding>> left = base.findings.stream()
				.collect(groupingBy(ReportedFinding::key, TreeMap::new, Collectors.toCollection(ArrayList::new)));
		for (ReportedFinding told : told(in(base))) {
			List<ReportedFinding> same = left.getOrDefault(told.key(), List.of());
			if (same.isEmpty()) fresh.add(told);
			else
				same.remove(0);
		}
		List<String> faults = new ArrayList<>();
		if (fresh.size() != 1 && !(isTolerable && fresh.isEmpty()))
			faults.add(fresh.size() + " findings come new: " + fresh);
		if (fresh.size() == 1) faults.addAll(faultsOf(fresh.get(0), base.text));
		for (List<ReportedFinding> lost : left.values())
			for (ReportedFinding told : lost) if (!isWithin(told.element)) faults.add("lost: " + told.key());
		return faults;
	}

	private List<String> faultsOf(ReportedFinding told, String base) {
		int at = base.indexOf(find);
		int common = 0;
		while (common < Math.min(find.length(), put.length()) && find.charAt(common) == put.charAt(common)) common++;
		int first = lineAt(base, at + common);
		int last = lineAt(base, Math.min(base.length(), at + Math.max(find.length(), put.length()))) + 1;
		List<String> faults = new ArrayList<>();
		if (told.line < first || told.line > last)
			faults.add("it points to line " + told.line + ", the slip is in line " + first + ": " + told.message);
		if (EMPTY.matcher(told.message).find()) faults.add("a list or a word in it is empty: " + told.message);
		if (!Pattern.compile(says, Pattern.CASE_INSENSITIVE).matcher(told.message).find())
			faults.add("it does not say " + says + ": " + told.message);
		return faults;
	}

	private static int lineAt(String text, int offset) {
		return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
	}

	private boolean isWithin(String element) {
		return within.equals("*") || !within.isEmpty() && (element.equals(within) || element.startsWith(within + "."));
	}

	/** The findings as the report of the command line tells them. */
	private static List<ReportedFinding> told(String text) {
		JourneyModel model = Texts.model(text);
		return Texts.findings(model).stream().map(
				finding -> new ReportedFinding(finding.rule(), element(model, finding), finding.message(),
						finding.at().line()))
				.toList();
	}

	private static String element(JourneyModel model, Finding finding) {
		return Surroundings.of(model, finding.at()).innermost(Element.class).map(Element::qualifiedName).orElse("");
	}
}
