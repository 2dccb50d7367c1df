package journey.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;

/** Tells an editor why its request cannot be carried out. */
final class RequestRefusal {
	private static final String PROTOCOL = LanguageServer.class.getPackageName();

	private RequestRefusal() {}

	/** The answer to a request that has failed in this way. */
	static ResponseError of(Throwable failure) {
		Throwable first = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ResponseErrorException meant) return meant.getResponseError();
			if (isLeftOut(cause))
				return new ResponseError(ResponseErrorCode.MethodNotFound, "The server does not know this request.",
						null);
			first = cause;
		}
		failure.printStackTrace();
		return new ResponseError(ResponseErrorCode.InternalError, "The request failed: " + first, null);
	}

	/**
	 * The library knows the whole protocol: what we leave out of it fails in its own words, which editors take for a
	 * fault.
	 */
	static boolean isLeftOut(Throwable failure) {
		return failure instanceof UnsupportedOperationException && failure.getStackTrace().length > 0
				&& failure.getStackTrace()[0].getClassName().startsWith(PROTOCOL);
	}
}
