package journey.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/**
 * The services that an editor asks for, guarded so that a failure of one request or notification affects no other.
 *
 * @param told is told why a notification was passed over: nobody waits for an answer to it
 */
record Guarded(Endpoint server, Consumer<String> told) implements Endpoint {
	@Override
	public CompletableFuture<?> request(String method, Object params) {
		try {
			return server.request(method, params);
		} catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError failure) {
			// the library answers as it should, and then ends with it
			return CompletableFuture.failedFuture(failure);
		}
	}

	@Override
	public void notify(String method, Object params) {
		try {
			server.notify(method, params);
		} catch (ResponseErrorException meant) {
			told.accept("`" + method + "` was passed over: " + meant.getResponseError().getMessage());
		} catch (UnsupportedOperationException leftOut) {
			if (!RequestRefusal.isLeftOut(leftOut)) failed(method, leftOut);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError failure) {
			failed(method, failure);
		}
	}

	private void failed(String method, Throwable failure) {
		failure.printStackTrace();
		told.accept("`" + method + "` failed; the others go on: " + failure);
	}
}
