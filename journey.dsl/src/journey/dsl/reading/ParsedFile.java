package journey.dsl.reading;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import org.eclipse.xtext.resource.XtextResource;

/** One file of a workspace: its text, its syntax tree, and what it says as the names of all files now are. */
final class ParsedFile {
	/**
	 * Mentioned by who has a name that means nothing as it is written: any other name may be the one that was meant. No
	 * name looks so.
	 */
	static final String UNKNOWN = "?";

	private final TextFile text;
	private final XtextResource resource;
	private final SourceFile unparsed;
	private SourceFile source;
	private Set<String> mentions = Set.of();
	private Map<String, String> zooms = Map.of();

	/**
	 * A file that was parsed, and is still to be read.
	 *
	 * @param unparsed what is to be said of it instead of its contents; null to read them
	 * @param before the file as it was; null if it is new
	 */
	ParsedFile(TextFile text, XtextResource resource, SourceFile unparsed, ParsedFile before) {
		this.text = text;
		this.resource = resource;
		this.unparsed = unparsed;
		if (before != null) zooms = before.zooms;
	}

	/** The same file for another workspace, which may read it otherwise. */
	ParsedFile copy() {
		ParsedFile copy = new ParsedFile(text, resource, unparsed, this);
		copy.source = source;
		copy.mentions = mentions;
		return copy;
	}

	TextFile text() {
		return text;
	}

	XtextResource resource() {
		return resource;
	}

	SourceFile source() {
		return source;
	}

	/** The words of all names in it: what any of them means may change when such a name comes or goes. */
	Set<String> mentions() {
		return mentions;
	}

	/**
	 * Reads it as names now are, and says which of its sub-journeys stand for other journeys than before, by their last
	 * words.
	 */
	Set<String> read(SourceReading reading, boolean library) {
		source = unparsed != null ? unparsed : reading.read(resource, text.path(), library);
		mentions = new LinkedHashSet<>();
		for (Ref reference : source.references()) {
			if (!reference.isResolved() || reference.isGuess()) mentions.add(UNKNOWN);
			if (!reference.name().isEmpty())
				for (String word : reference.name().split("\\."))
					mentions.add(Normalizer.normalize(word.strip(), Normalizer.Form.NFC));
		}
		Map<String, String> before = zooms;
		zooms = zooms(source);
		Set<String> changed = new LinkedHashSet<>();
		zooms.forEach((step, journey) -> {
			if (!journey.equals(before.get(step))) changed.add(step.substring(step.lastIndexOf('.') + 1));
		});
		return changed;
	}

	private static Map<String, String> zooms(SourceFile source) {
		Map<String, String> zooms = new LinkedHashMap<>();
		for (Journey journey : source.journeys())
			for (Step step : journey.steps())
				if (step instanceof SubJourney zoom) zooms.put(step.qualifiedName(), zoom.journey().target());
		return zooms;
	}
}
