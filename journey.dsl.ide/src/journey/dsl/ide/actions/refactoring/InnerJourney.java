package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/** The text of a journey made of selected steps, with what it needs from the journey that they were in. */
final class InnerJourney {
	private static final String LEVEL = "  ";

	private final SelectedSteps selected;
	private final OpenFile file;
	private final MovedText steps;
	private final Optional<MovedText> parts;

	/** A journey of those steps, and of the parts of the journey around them that go with them. */
	InnerJourney(SelectedSteps selected, OpenFile file, MovedText steps, Optional<MovedText> parts) {
		this.selected = selected;
		this.file = file;
		this.steps = steps;
		this.parts = parts;
	}

	/** Its declaration under that name, with those changes of the words that move. */
	String text(String name, List<TextEdit> changes) {
		List<String> lines = new ArrayList<>();
		lines.add("journey " + name + " " + quoted(selected.title()) + " {");
		List<String> frame = frame(selected.journey());
		for (String clause : frame) lines.add(LEVEL + clause);
		if (!frame.isEmpty()) lines.add("");
		if (selected.areStages()) lines.add(LEVEL + steps.at(LEVEL, changes));
		else
			addStage(selected.stages().get(0), changes, lines);
		parts.ifPresent(moved -> lines.addAll(List.of("", LEVEL + moved.at(LEVEL, changes))));
		lines.add("}");
		return String.join(new LineText(file.text()).separator(), lines);
	}

	private void addStage(Stage stage, List<TextEdit> changes, List<String> lines) {
		lines.add(LEVEL + "stage " + stage.name() + " " + quoted(stage.title()) + " {");
		stage.phase().ifPresent(phase -> lines.add(LEVEL + LEVEL + "is " + phase.name()));
		stage.owner().ifPresent(owner -> lines.add(LEVEL + LEVEL + "owner " + owner.name()));
		lines.add(LEVEL + LEVEL + steps.at(LEVEL + LEVEL, changes));
		lines.add(LEVEL + "}");
	}

	/** It aims for nothing: customers who leave from it have left the journey around it, as before. */
	private List<String> frame(Journey outer) {
		List<String> clauses = new ArrayList<>();
		outer.lifecycle().status().filter(status -> status.value() == Status.DRAFT || status.value() == Status.RETIRED)
				.ifPresent(status -> clauses.add("status " + words(status.at())));
		outer.lifecycle().state().ifPresent(state -> clauses.add("state " + words(state.at())));
		outer.scope().market().ifPresent(market -> clauses.add("market " + words(market.at())));
		addNames("for", outer.scope().personas(), clauses);
		outer.charter().jobs().forEach(job -> clauses.add("job " + words(job.at())));
		addNames("owner", outer.charter().owners(), clauses);
		outer.charter().calendar().ifPresent(calendar -> clauses.add("calendar " + calendar.name()));
		return clauses;
	}

	private static void addNames(String clause, List<Ref> names, List<String> clauses) {
		if (!names.isEmpty())
			clauses.add(clause + " " + names.stream().map(Ref::name).collect(Collectors.joining(", ")));
	}

	private String words(SourceRange at) {
		return file.text().substring(at.offset(), at.end());
	}

	/** A title as it is written. */
	static String quoted(String title) {
		return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
	}
}
