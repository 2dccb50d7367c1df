package journey.dsl.ide.rename;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.workspace.Draft;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Messages;
import org.eclipse.lsp4j.PrepareRenameResult;

/**
 * Renames an element or a namespace wherever the workspace names it. It refuses a new name that would change what any
 * text says, and a name in text that cannot be read. Texts in quotes stay as they are. An element without a title has
 * one made from its name, so people then read another title; documents follow, because they are made from the model.
 */
public final class Renaming {
	/** Why something cannot be renamed. */
	public static final Messages MESSAGES = new Messages(Renaming.class, "messages");

	private Renaming() {}

	/**
	 * The word at the caret that may be replaced; empty if none there is a name that means something.
	 *
	 * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it means something that cannot be renamed
	 */
	public static Optional<PrepareRenameResult> prepare(OpenFile file, int offset) {
		Optional<NamePart> part = NameParts.of(file).at(offset);
		Optional<Named> named = part.flatMap(word -> named(word, file));
		return named.map(each -> new PrepareRenameResult(file.lines().range(part.get().at()), each.word()));
	}

	/**
	 * The changes of texts that give what is named at the caret another name.
	 *
	 * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it cannot have that name
	 */
	public static List<TextEdit> edits(OpenFile file, int offset, String newName) {
		OpenWorkspace workspace = file.workspace();
		Named named = NameParts.of(file).at(offset).flatMap(part -> named(part, file))
				.orElseThrow(() -> RenameRefusal.ofRenaming(MESSAGES.of("no-name"), workspace.language()));
		String name = Normalizer.normalize(newName.strip(), Normalizer.Form.NFC);
		if (name.equals(named.word())) return List.of();
		if (!JourneyValueConverters.isName(name))
			throw RenameRefusal.ofName(MESSAGES.of("not-a-name", name), workspace.language());
		named.taken(name).ifPresent(why -> {
			throw RenameRefusal.ofName(why, workspace.language());
		});
		return checked(named.edits(name), named.added(name), file);
	}

	/** What a word names; empty if nothing does. What cannot be renamed at all is refused. */
	private static Optional<Named> named(NamePart part, OpenFile file) {
		OpenWorkspace workspace = file.workspace();
		if (part.meanings().size() > 1)
			throw RenameRefusal.ofRenaming(MESSAGES.of("several", part.word()), workspace.language());
		Optional<Named> named = part.meanings().stream().findFirst()
				.map(element -> new NamedElement(element, workspace, file.cancellation()));
		if (named.isEmpty() && !part.namespace().isEmpty())
			named = Optional.of(new NamedSpace(part.namespace(), workspace, file.cancellation()));
		named.flatMap(Named::objection).ifPresent(why -> {
			throw RenameRefusal.ofRenaming(why, workspace.language());
		});
		return named;
	}

	private static List<TextEdit> checked(List<TextEdit> edits, List<TextEdit> added, OpenFile file) {
		OpenWorkspace workspace = file.workspace();
		List<TextEdit> all = new ArrayList<>(edits);
		all.addAll(added);
		Draft renamed = workspace.draft(edits);
		new SameMeanings(workspace.model(), renamed, file.cancellation()).change().or(() -> {
			Draft complete = added.isEmpty() ? renamed : workspace.draft(all);
			return new SameMatches(workspace.model(), complete.model(), file.cancellation()).change();
		}).or(() -> added.isEmpty() ? Optional.empty() : workspace.fault(all)).ifPresent(why -> {
			throw RenameRefusal.ofRenaming(why, workspace.language());
		});
		return all;
	}
}
