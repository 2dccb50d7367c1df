package journey.dsl.tests.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.actions.Actions;
import journey.dsl.ide.actions.Edits;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** What can be done at a mark ‸ in a text, or between the marks « and »; and what the texts are then. */
final class Offered {
	private final OpenWorkspace workspace;
	private final List<CodeAction> actions;

	private Offered(OpenWorkspace workspace, List<CodeAction> actions) {
		this.workspace = workspace;
		this.actions = actions;
	}

	/** Actions of a kind. */
	static Offered of(String kind, String... texts) {
		int end = texts[0].indexOf('»');
		if (end < 0) {
			Opened opened = Opened.texts(texts).checked();
			return of(kind, opened.file(), opened.caret(), opened.caret());
		}
		String[] plain = texts.clone();
		int start = texts[0].indexOf('«');
		plain[0] = texts[0].replace("«", "").replace("»", "");
		return of(kind, Opened.texts(plain).checked().file(), start, end - 1);
	}

	/** Actions of a kind where words of a file are selected. */
	static Offered of(String kind, OpenFile file, int from, int to) {
		return of(new CodeActionContext(List.of(), List.of(kind)), file, from, to);
	}

	/** What an editor is offered that says so much where words of a file are selected. */
	static Offered of(CodeActionContext context, OpenFile file, int from, int to) {
		CodeActionParams asked = new CodeActionParams(new TextDocumentIdentifier(file.uri()),
				file.lines().range(from, to), context);
		return new Offered(file.workspace(),
				Actions.of(file, asked, new Edits(new Documents(), false, false, Offered::isSafe)));
	}

	/** None of the changes that the product makes spoils a text. */
	static void isSafe(String fault) {
		throw new AssertionError(fault);
	}

	/** What they are called. */
	List<String> titles() {
		return actions.stream().map(CodeAction::getTitle).toList();
	}

	/** All of them. */
	List<CodeAction> actions() {
		return actions;
	}

	/** All texts by their paths, once that has been done. */
	Map<String, String> done(CodeAction action) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (OpenFile file : Opened.files(workspace)) texts.put(file.path(), file.text());
		for (Entry<String, List<org.eclipse.lsp4j.TextEdit>> changes : action.getEdit().getChanges().entrySet()) {
			OpenFile file = Opened.files(workspace).stream().filter(each -> each.uri().equals(changes.getKey()))
					.findFirst().orElseThrow();
			List<TextEdit> edits = new ArrayList<>();
			for (org.eclipse.lsp4j.TextEdit change : changes.getValue()) {
				int from = file.lines().offset(change.getRange().getStart());
				edits.add(new TextEdit(file.path(), from, file.lines().offset(change.getRange().getEnd()) - from,
						change.getNewText()));
			}
			texts.put(file.path(), TextEdit.apply(file.text(), edits));
		}
		return texts;
	}

	/** The text of the first file once that is done which has that title. */
	String text(String title) {
		return done(named(title)).get("a.journey");
	}

	/** All texts once that is done which has that title. */
	List<String> texts(String title) {
		return List.copyOf(done(named(title)).values());
	}

	private CodeAction named(String title) {
		return actions.stream().filter(action -> action.getTitle().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("only offered: " + titles()));
	}
}
