package journey.dsl.tests.ide.rename;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** Texts in which what is named at the mark ‸ gets another name. */
final class Renamed {
	private Renamed() {}

	/** All texts with that name, in their order. */
	static List<String> texts(String name, String... texts) {
		Opened opened = Opened.texts(texts);
		return texts(opened.workspace(), Renaming.edits(opened.file(), opened.caret(), name));
	}

	/** The only text with that name. */
	static String text(String name, String text) {
		return texts(name, text).get(0);
	}

	/** Why it cannot have that name. */
	static String refusal(String name, String... texts) {
		Opened opened = Opened.texts(texts);
		return refused(() -> Renaming.edits(opened.file(), opened.caret(), name)).getResponseError().getMessage();
	}

	static ResponseErrorException refused(Runnable renaming) {
		ResponseErrorException refused = catchThrowableOfType(ResponseErrorException.class, renaming::run);
		if (refused == null) throw new AssertionError("nothing was refused");
		return refused;
	}

	/** All texts of a workspace with those changes. */
	static List<String> texts(OpenWorkspace workspace, List<TextEdit> edits) {
		List<String> changed = new ArrayList<>();
		for (OpenFile file : Opened.files(workspace))
			changed.add(TextEdit.apply(file.text(),
					edits.stream().filter(edit -> edit.file().equals(file.path())).toList()));
		return changed;
	}
}
