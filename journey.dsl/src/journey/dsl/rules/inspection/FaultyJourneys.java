package journey.dsl.rules.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** Which journeys have errors, or lean on elements that have: nobody should be shown documents of those. */
public final class FaultyJourneys {
	private final JourneyModel model;
	private final Map<String, List<Finding>> errors = new HashMap<>();
	private final Map<String, SourceFile> files = new HashMap<>();

	private FaultyJourneys(JourneyModel model, List<Finding> findings) {
		this.model = model;
		for (SourceFile file : model.files()) files.put(file.path(), file);
		for (Finding finding : findings)
			if (finding.severity() == Severity.ERROR)
				errors.computeIfAbsent(finding.at().file(), file -> new ArrayList<>()).add(finding);
	}

	/** Judges the journeys of {@code model} by all its findings. */
	public static FaultyJourneys of(JourneyModel model, List<Finding> findings) {
		return new FaultyJourneys(model, findings);
	}

	/** Why a journey is faulty; empty if it is sound. */
	public Optional<String> reason(Journey journey) {
		return errors.isEmpty() ? Optional.empty() : reason(journey, new HashSet<>());
	}

	private Optional<String> reason(Journey journey, Set<String> seen) {
		SourceRange at = journey.heading().at();
		seen.add(journey.qualifiedName());
		Optional<String> own = errorIn(at).or(() -> errorOutside(at.file()));
		if (own.isPresent()) return own;
		for (Ref reference : files.get(at.file()).references()) {
			if (!at.contains(reference.at())) continue;
			Optional<Declaration> target = model.find(reference, Declaration.class);
			if (target.isEmpty() || seen.contains(target.get().qualifiedName())) continue;
			Optional<String> fault = target.get() instanceof Journey other ? reason(other, seen)
					: errorIn(target.get().heading().at());
			if (fault.isPresent()) return fault;
		}
		return Optional.empty();
	}

	private Optional<String> errorIn(SourceRange element) {
		return errors.getOrDefault(element.file(), List.of()).stream().filter(error -> element.contains(error.at()))
				.findFirst().map(FaultyJourneys::sentence);
	}

	/** An error outside of all elements may have cost any of the file's journeys something. */
	private Optional<String> errorOutside(String file) {
		List<Finding> inFile = errors.getOrDefault(file, List.of());
		return inFile.stream()
				.filter(error -> files.get(file).declarations().stream()
						.noneMatch(element -> element.heading().at().contains(error.at())))
				.findFirst().map(FaultyJourneys::sentence);
	}

	private static String sentence(Finding error) {
		return error.at().file() + ":" + error.at().line() + ": " + error.message();
	}
}
