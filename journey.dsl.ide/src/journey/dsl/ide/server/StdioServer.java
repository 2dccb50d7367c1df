package journey.dsl.ide.server;

import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import journey.dsl.ide.server.incoming.BrokenStream;
import journey.dsl.ide.server.incoming.Incoming;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;

/** A server that speaks over two streams, usually those of the process. */
public final class StdioServer {
	private StdioServer() {}

	/**
	 * Serves until the editor closes its stream.
	 *
	 * @param exit what to do with the exit code when the editor says good-bye, or says something after which nobody can
	 * go on
	 */
	public static void serve(InputStream in, OutputStream out, IntConsumer exit) {
		JourneyServer server = new JourneyServer(exit);
		MessageJsonHandler json = new MessageJsonHandler(methods(), gson -> gson.setStrictness(Strictness.STRICT));
		StreamMessageConsumer answers = new StreamMessageConsumer(out, json);
		RemoteEndpoint editor = new RemoteEndpoint(answers,
				new Guarded(ServiceEndpoints.toEndpoint(server), server::tell), RequestRefusal::of);
		editor.setJsonHandler(json);
		json.setMethodProvider(editor);
		server.connect(ServiceEndpoints.toServiceObject(editor, LanguageClient.class));
		try {
			new Incoming(in, json, editor, answers, server::tell).listen();
		} catch (BrokenStream broken) {
			System.err.println("journey: The server ends, since it cannot tell where the next message begins. "
					+ broken.getMessage());
			exit.accept(1);
		} catch (IOException gone) {
			// the stream is gone, and with it the editor
			exit.accept(1);
		}
	}

	private static Map<String, JsonRpcMethod> methods() {
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(
				ServiceEndpoints.getSupportedMethods(LanguageClient.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(JourneyServer.class));
		return methods;
	}
}
