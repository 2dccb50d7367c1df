package journey.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The files that the editor should watch, because others may change them too. */
final class Watching {
	private static final List<String> PATTERNS = List.of("**/*.journey", "**/journey.settings", "**/.gitignore");

	private Watching() {}

	static void ask(Session session) {
		if (!session.abilities().watchesFiles()) return;
		List<FileSystemWatcher> watchers = PATTERNS.stream()
				.map(pattern -> new FileSystemWatcher(Either.forLeft(pattern))).toList();
		Registration registration = new Registration("journey-files", "workspace/didChangeWatchedFiles",
				new DidChangeWatchedFilesRegistrationOptions(watchers));
		session.client().registerCapability(new RegistrationParams(List.of(registration)));
	}
}
