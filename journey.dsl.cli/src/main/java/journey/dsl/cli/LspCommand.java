package journey.dsl.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import journey.dsl.ide.server.StdioServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
		name = "lsp",
		description = "Serves an editor that speaks the Language Server Protocol, on standard input and output.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  journey lsp            speaks the protocol; editors start it themselves, see docs/editors.md",
				"  journey lsp --stdio    the same: what some editors add by themselves is accepted"})
final class LspCommand implements Callable<Integer> {
	@Option(names = "--stdio", hidden = true, description = "Standard input and output, the only way there is.")
	@SuppressWarnings("unused") // taken, and true whether it is there or not
	private boolean stdio;

	@Option(names = "--clientProcessId", hidden = true,
			description = "Said again when the editor initializes the server.")
	@SuppressWarnings("unused") // taken, and heard when it is said again
	private long editor;

	@Override
	public Integer call() {
		OutputStream protocol = System.out;
		// nothing but the protocol may stand there, whoever writes
		System.setOut(System.err);
		StdioServer.serve(System.in, protocol, code -> Runtime.getRuntime().halt(code));
		return 0;
	}
}
