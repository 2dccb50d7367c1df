package journey.dsl.ide.server.incoming;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Why a message could not be read, in words for the sender's author: the reader's own words are for the reader's
 * author.
 */
final class Unfit {
	private static final Pattern EXPECTED = Pattern.compile("Expected ([^\\n]+?) but was ([A-Z_]+)");
	private static final Pattern PATH = Pattern.compile("at line (\\d+) column (\\d+)(?: path \\$\\.?(\\S*))?");

	private Unfit() {}

	/** The answer to a message that could not be read for this reason. */
	static ResponseError of(RuntimeException failure) {
		Throwable reason = failure instanceof MessageIssueException issues ? issues.getIssues().get(0).getCause()
				: failure;
		if (reason == null)
			return error(ResponseErrorCode.ParseError, "The message is no JSON: something stands behind its end.");
		String said = String.valueOf(reason.getMessage());
		for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
			if (cause instanceof CharacterCodingException)
				return error(ResponseErrorCode.ParseError, "The message is not UTF-8.");
			if (cause instanceof EOFException)
				return error(ResponseErrorCode.ParseError, "The message is no JSON: it ends too early.");
			if (cause instanceof MalformedJsonException)
				return error(ResponseErrorCode.ParseError, "The message is no JSON" + place(said) + ".");
			if (cause instanceof NumberFormatException) return shape(": expected a whole number" + place(said));
		}
		Matcher expected = EXPECTED.matcher(said);
		return shape(expected.find()
				? ": expected " + words(expected.group(1)) + " but was " + words(expected.group(2)) + place(said)
				: place(said));
	}

	private static ResponseError shape(String how) {
		return error(ResponseErrorCode.InvalidParams, "The message has another shape than the protocol" + how + ".");
	}

	private static ResponseError error(ResponseErrorCode code, String words) {
		return new ResponseError(code, words, null);
	}

	private static String words(String token) {
		return switch (token) {
			case "BEGIN_OBJECT" -> "an object";
			case "BEGIN_ARRAY" -> "an array";
			case "STRING" -> "a string";
			case "NUMBER" -> "a number";
			case "BOOLEAN" -> "true or false";
			case "NULL" -> "null";
			default -> token;
		};
	}

	private static String place(String said) {
		Matcher at = PATH.matcher(said);
		if (!at.find()) return "";
		String path = at.group(3) == null || at.group(3).isEmpty() ? "" : ", at `" + at.group(3) + "`";
		return path + " (line " + at.group(1) + ", column " + at.group(2) + ")";
	}
}
