package journey.dsl.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.GitIgnore;
import journey.dsl.ide.server.StdioServer;
import picocli.CommandLine.Command;

/** Serves an editor. */
@Command(
		name = "lsp",
		description = "Serves an editor that speaks the Language Server Protocol, on standard input and output.",
		mixinStandardHelpOptions = true,
		footer = {"", "Editors start this themselves; how to set them up stands in docs/editors.md."})
final class LspCommand implements Callable<Integer> {
	@Override
	public Integer call() {
		OutputStream protocol = System.out;
		// nothing but the protocol may stand there, whoever writes
		System.setOut(System.err);
		StdioServer.serve(System.in, protocol, GitIgnore::new, code -> Runtime.getRuntime().halt(code));
		return 0;
	}
}
