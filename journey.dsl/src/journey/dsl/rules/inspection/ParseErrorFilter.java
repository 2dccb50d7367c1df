package journey.dsl.rules.inspection;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.rules.Finding;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;

/**
 * What cannot be judged because something beside it could not be read: one fault is one finding. What an element lacks
 * may be what could not be read in it; what a journey lacks as a whole, may be what could not be read in one of its
 * parts; and a value that does not fit its place says nothing more. Findings about the text itself stay.
 */
final class ParseErrorFilter {
	private final Map<String, Rule> rules = new HashMap<>();
	private final JourneyModel model;
	private final Set<SourceRange> faults = new HashSet<>();
	private final Set<SourceRange> misfits = new HashSet<>();
	/** Elements in which something could not be read, and those around them. */
	private final Set<Element> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<String> files = new HashSet<>();

	ParseErrorFilter(RuleCatalogue catalogue, JourneyModel model) {
		for (Rule rule : catalogue.rules()) rules.put(rule.id(), rule);
		this.model = model;
		for (SourceFile file : model.files()) {
			file.flaws().misfits().forEach(misfit -> misfits.add(misfit.at()));
			for (UnreadableText text : file.flaws().unreadable()) add(text);
		}
	}

	private void add(UnreadableText text) {
		faults.add(text.at());
		if (text.isSure()) return;
		files.add(text.at().file());
		addElements(new SourceRange(text.at().file(), text.stretch().offset(), Math.min(text.stretch().length(), 1),
				text.at().line(), text.at().column()));
		// what is missing right before an element is missing in what stands around it
		int before = Math.max(text.stretch().offset() - 1, 0);
		addElements(new SourceRange(text.at().file(), before, 1, text.at().line(), text.at().column()));
	}

	private void addElements(SourceRange at) {
		List<Element> elements = Surroundings.of(model, at).elements();
		if (!elements.isEmpty()) unreadable.add(elements.get(0));
		around.addAll(elements);
	}

	boolean isDoubtful(Finding finding) {
		if (faults.contains(finding.at())) return false;
		Rule rule = rules.get(finding.rule());
		if (rule == null || rule.topic() == Topic.TEXT) return false;
		if (misfits.contains(finding.at())) return true;
		if (!files.contains(finding.at().file())) return false;
		return Surroundings.of(model, finding.at()).elements().stream().findFirst()
				.filter(element -> unreadable.contains(element)
						|| rule instanceof JourneyRule && around.contains(element))
				.isPresent();
	}
}
