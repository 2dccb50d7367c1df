package journey.dsl.tests.ide.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.Draft;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.junit.jupiter.api.Test;

/** Changes are tried in a draft: it says what the workspace would say, and the workspace knows nothing of it. */
class DraftTest {
	private static final Map<String, String> FILES = new TreeMap<>(
			Map.of("a.journey", "team a { lead ann }", "b.journey", "person ann", "c.journey", "channel c"));
	private static final TextEdit OTHER_NAME = new TextEdit("b.journey", 7, 3, "bob");

	@Test
	void saysWhatTheWorkspaceWouldSay() {
		Draft draft = Opened.files(FILES).draft(List.of(OTHER_NAME));
		Map<String, String> after = new TreeMap<>(FILES);
		after.put("b.journey", "person bob");

		assertThat(draft.model()).isEqualTo(Opened.files(after).model());
		assertThat(draft.affected()).isEqualTo(Set.of("a.journey", "b.journey"));
	}

	@Test
	void leavesTheWorkspaceAsItIs() {
		OpenWorkspace workspace = Opened.files(FILES);
		JourneyModel before = workspace.model();
		workspace.draft(List.of(OTHER_NAME));

		assertThat(workspace.model()).isSameAs(before);
		assertThat(workspace.text("b.journey")).isEqualTo("person ann");
		workspace.change(List.of(Texts.file("a.journey", "team b { lead ann }")), Map.of(), Set.of());
		assertThat(workspace.model().file("a.journey").orElseThrow().references().get(0).target())
				.as("names are still those of the workspace").isEqualTo("ann");
		workspace.change(List.of(Texts.file("b.journey", "person eva")), Map.of(), Set.of());
		assertThat(workspace.model().file("a.journey").orElseThrow().references().get(0).isResolved())
				.as("and so is who mentions them").isFalse();
	}

	@Test
	void maySayNothingElse() {
		OpenWorkspace workspace = Opened.files(FILES);

		assertThat(workspace.draft(List.of()).model()).isEqualTo(workspace.model());
		assertThat(workspace.draft(List.of()).affected()).isEmpty();
	}
}
