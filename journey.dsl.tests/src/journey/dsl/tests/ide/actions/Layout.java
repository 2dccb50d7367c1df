package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.project.rewriting.TextFormat;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;

/** How texts are laid out after something has been done with them. */
final class Layout {
	private static final TextFormat FORMAT = Texts.LANGUAGE.getInstance(TextFormat.class);

	private Layout() {}

	/** All texts are laid out as `journey format` does it: there is nothing left to tidy up. */
	static void assertTidy(OpenWorkspace workspace, String what) {
		for (OpenFile file : Opened.files(workspace))
			assertThat(FORMAT.edits(file.tree(), file.path())).as(what).isEmpty();
	}
}
