package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.server.StdioServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes before anything is understood: where messages begin and end, and how deep they are. */
class IncomingTest {
	private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
	private static final String BYE = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}";

	/** What a server has said to all of its input, and the exit codes that it ended with. */
	private record Served(String answers, String problems, List<Integer> exits) {
		static Served of(byte[] input) {
			ByteArrayOutputStream answers = new ByteArrayOutputStream();
			ByteArrayOutputStream problems = new ByteArrayOutputStream();
			List<Integer> exits = new ArrayList<>();
			PrintStream before = System.err;
			System.setErr(new PrintStream(problems, true, StandardCharsets.UTF_8));
			try {
				StdioServer.serve(new ByteArrayInputStream(input), answers, exits::add);
			} finally {
				System.setErr(before);
			}
			return new Served(answers.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8),
					exits);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String framed(String... messages) {
		StringBuilder all = new StringBuilder();
		for (String message : messages)
			all.append("Content-Length: ").append(bytes(message).length).append("\r\n\r\n").append(message);
		return all.toString();
	}

	static List<Arguments> streamsThatNobodyCanReadOn() {
		return List.of(
				Arguments.of("Content-Length: -5\r\n\r\n{}", "The Content-Length of a message is `-5`"),
				Arguments.of("Content-Length: ten\r\n\r\n{}", "is `ten`"),
				Arguments.of("Content-Length:\r\n\r\n{}", "is ``"),
				Arguments.of("Content-Length\r\n\r\n{}", "is ``"),
				Arguments.of("Content-Length: 1.5\r\n\r\n{}", "is `1.5`"),
				Arguments.of("Content-Length: 10000000000\r\n\r\n{}", "is `10000000000`"),
				Arguments.of("Content-Length: 99999999999999999999999\r\n\r\n{}", "is `99999999999999999999999`"),
				Arguments.of("Content-Length: \u001b[2J" + "x".repeat(100) + "\r\n\r\n{}",
						"is `?[2J" + "x".repeat(36) + "…`"),
				Arguments.of("Content-Type: text\r\n\r\n{}", "has no Content-Length"),
				Arguments.of("{\"jsonrpc\":\"2.0\"}\r\n\r\n", "has no Content-Length"),
				Arguments.of("X: " + "x".repeat(100_000), "longer than 8192 bytes"),
				Arguments.of("X: y\r\n".repeat(10_000), "longer than 8192 bytes"),
				Arguments.of("\r\n".repeat(10_000), "longer than 8192 bytes"),
				Arguments.of("Content-Length: 1000\r\n\r\n{\"jsonrpc\":",
						"ended within a message, after 11 of its 1000 bytes"),
				Arguments.of("Content-Length: 100000000\r\n\r\n{\"jsonrpc\":",
						"ended within a message, after 11 of its 100000000 bytes"),
				Arguments.of("Content-Length: 10\r\n", "ended within the header"),
				Arguments.of("Content-Le", "ended within the header"));
	}

	@ParameterizedTest
	@MethodSource("streamsThatNobodyCanReadOn")
	void whereNoMessageCanBeFoundAnyMoreItEndsAndSaysWhy(String input, String words) {
		Served served = Served.of(bytes(framed(HELLO) + input));
		assertThat(served.answers()).contains("\"id\":1,\"result\"");
		assertThat(served.problems())
				.startsWith("journey: The server ends, since it cannot tell where the next message begins. ")
				.contains(words);
		assertThat(served.exits()).containsExactly(1);
	}

	@Test
	void headersMayBeWrittenInManyWays() {
		String head = "\r\n\ncontent-LENGTH:" + BYE.length()
				+ "\nContent-Type: application/vscode-jsonrpc; charset=\"utf8\"\n\n";
		Served served = Served.of(bytes(framed(HELLO) + head + BYE));
		assertThat(served.answers()).contains("\"id\":99,\"result\":null");
		assertThat(served.exits()).isEmpty();
	}

	@Test
	void aMessageIsRefusedByItsIdWhereverThatStands() {
		String deep = "[".repeat(300_000);
		Served served = Served.of(bytes(framed(HELLO, "{\"params\":{\"id\":7,\"x\":" + deep + "]}",
				"{\"id\":\"a\\\"\\u00e4\",\"params\":" + deep, "{\"id\":-3,\"params\":" + deep, deep, BYE)));
		assertThat(served.answers()).contains(
				"\"id\":\"a\\\"ä\",\"error\":{\"code\":-32600,\"message\":\"The message is nested more than 200 "
						+ "deep.\"}",
				"\"id\":-3,\"error\"", "\"id\":null,\"error\"", "\"id\":99,\"result\":null")
				.doesNotContain("\"id\":7");
		assertThat(served.problems()).isEmpty();
		assertThat(served.exits()).isEmpty();
	}

	@Test
	void whatIsTooLongIsPassedOverAndTheNextMessageIsRead() {
		String message = "{\"id\":5,\"method\":\"workspace/symbol\",\"params\":{\"query\":\"" + "x".repeat(17 << 20)
				+ "\"}}";
		Served served = Served.of(bytes(framed(HELLO, message, BYE)));
		assertThat(served.answers()).contains(
				"\"id\":5,\"error\":{\"code\":-32600,\"message\":\"The message has 17 MiB; it may have up to 16 "
						+ "MiB.\"}",
				"\"id\":99,\"result\":null");
	}

	@Test
	void anyBytesWithinAMessageAreAnswered() {
		byte[] any = new byte[256];
		for (int i = 0; i < any.length; i++) any[i] = (byte) i;
		ByteArrayOutputStream input = new ByteArrayOutputStream();
		input.writeBytes(bytes(framed(HELLO) + "Content-Length: 256\r\n\r\n"));
		input.writeBytes(any);
		input.writeBytes(bytes(framed(BYE)));
		Served served = Served.of(input.toByteArray());
		assertThat(served.answers()).contains("\"id\":null,\"error\":{\"code\":-32700", "\"id\":99,\"result\":null");
		assertThat(served.problems()).isEmpty();
	}
}
