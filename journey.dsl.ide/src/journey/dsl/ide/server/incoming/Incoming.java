package journey.dsl.ide.server.incoming;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.IdentifiableMessage;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Reads the messages of an editor. A message that cannot be read is answered, or reported if nobody waits for an
 * answer, and reading continues with the next one. It ends only where nobody can tell where the next one begins.
 */
public final class Incoming {
	/**
	 * As many bytes as the longest text takes when most of its characters are escaped, and far below what would exhaust
	 * memory.
	 */
	static final int LARGEST = 16 << 20;
	/** Far deeper than what the protocol knows, and far below what would exhaust a stack. */
	static final int DEEPEST = 200;
	private static final int PIECE = 8 << 10;
	/** These say what everything else builds on; of others, editors leave out what matters to nobody. */
	private static final Set<String> MATTERING = Set.of("textDocument/didOpen", "textDocument/didChange",
			"textDocument/didClose", "workspace/didChangeWatchedFiles",
			"workspace/didChangeWorkspaceFolders", "workspace/didCreateFiles", "workspace/didRenameFiles",
			"workspace/didDeleteFiles", "$/cancelRequest");

	private final InputStream in;
	private final MessageJsonHandler json;
	private final MessageConsumer messages;
	private final MessageConsumer answers;
	private final Consumer<String> told;

	/**
	 * Messages from a stream.
	 *
	 * @param messages takes those that can be read
	 * @param answers takes the answers to the others
	 * @param told is told what is wrong with those that nobody waits for an answer to
	 */
	public Incoming(InputStream in, MessageJsonHandler json, MessageConsumer messages, MessageConsumer answers,
			Consumer<String> told) {
		this.in = new BufferedInputStream(in);
		this.json = json;
		this.messages = messages;
		this.answers = answers;
		this.told = told;
	}

	/** Reads until the stream ends. */
	public void listen() throws IOException {
		for (Optional<Head> head = Head.read(in); head.isPresent(); head = Head.read(in)) receive(head.get());
	}

	private void receive(Head head) throws IOException {
		Outline outline = new Outline();
		if (head.length() > LARGEST) {
			skip(head.length(), outline);
			refuse(outline, ResponseErrorCode.InvalidRequest, "The message has " + (head.length() >> 20)
					+ " MiB; it may have up to " + (LARGEST >> 20) + " MiB.");
			return;
		}
		byte[] body = new byte[(int) head.length()];
		int read = in.readNBytes(body, 0, body.length);
		if (read < body.length) throw cut(read, head.length());
		outline.see(body, read);
		if (!head.isUtf8())
			refuse(outline, ResponseErrorCode.InvalidRequest,
					"The message is said to be something else than UTF-8, which is all that the protocol knows.");
		else if (outline.deepest() > DEEPEST)
			refuse(outline, ResponseErrorCode.InvalidRequest,
					"The message is nested more than " + DEEPEST + " deep.");
		else if (outline.isNobodys())
			refuse(outline, ResponseErrorCode.InvalidRequest, "The message has neither a method nor an id.");
		else
			understand(body, outline);
	}

	private void skip(long length, Outline outline) throws IOException {
		byte[] piece = new byte[PIECE];
		for (long left = length; left > 0;) {
			int read = in.read(piece, 0, (int) Math.min(piece.length, left));
			if (read < 0) throw cut(length - left, length);
			outline.see(piece, read);
			left -= read;
		}
	}

	private static BrokenStream cut(long read, long length) {
		return new BrokenStream("The input ended within a message, after " + read + " of its " + length + " bytes.");
	}

	private void understand(byte[] body, Outline outline) {
		Message message;
		try {
			Reader characters = new InputStreamReader(new ByteArrayInputStream(body),
					StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
			message = json.parseMessage(characters);
		} catch (RuntimeException unfit) {
			refuse(outline, Unfit.of(unfit));
			return;
		} catch (OutOfMemoryError tooMuch) {
			refuse(outline, ResponseErrorCode.InternalError, "The message needs more memory than there is.");
			return;
		}
		if (message == null) refuse(outline, ResponseErrorCode.InvalidRequest, "The message is empty.");
		else
			missing(message).ifPresentOrElse(
					path -> refuse(outline, ResponseErrorCode.InvalidParams, "`" + path + "` is missing."),
					() -> pass(message));
	}

	/** Editors that leave something out when they begin are served all the same. */
	private Optional<String> missing(Message message) {
		if (message instanceof RequestMessage asked)
			return hasNoParams(asked.getMethod(), asked.getParams()) ? Optional.of("params")
					: asked.getMethod().equals("initialize") ? Optional.empty()
							: Missing.in(asked.getParams(), "params");
		if (message instanceof NotificationMessage said && MATTERING.contains(said.getMethod()))
			return hasNoParams(said.getMethod(), said.getParams()) ? Optional.of("params")
					: Missing.in(said.getParams(), "params");
		return message instanceof IdentifiableMessage || message instanceof NotificationMessage ? Optional.empty()
				: Optional.of("method");
	}

	private boolean hasNoParams(String name, Object params) {
		JsonRpcMethod method = json.getJsonRpcMethod(name);
		return params == null && method != null && method.getParameterTypes().length > 0;
	}

	private void pass(Message message) {
		try {
			messages.consume(message);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError failure) {
			// whoever asked has an answer already
			failure.printStackTrace();
			told.accept("A message failed; the others go on: " + failure);
		}
	}

	private void refuse(Outline outline, ResponseErrorCode code, String words) {
		refuse(outline, new ResponseError(code, words, null));
	}

	private void refuse(Outline outline, ResponseError error) {
		if (outline.isNotification()) {
			told.accept("A notification was passed over: " + error.getMessage());
			return;
		}
		ResponseMessage answer = new ResponseMessage();
		answer.setJsonrpc("2.0");
		outline.id().ifPresent(answer::setRawId);
		answer.setError(error);
		try {
			answers.consume(answer);
		} catch (RuntimeException gone) {
			// nobody listens any more: the input will end as well
			System.err.println("journey: " + error.getMessage());
		}
	}
}
