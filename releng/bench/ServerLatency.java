import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * How long an editor waits for the server in a large workspace: for the first findings, after a keystroke, after a name
 * has changed on which other files depend, and for completion. Speaks the protocol to a process, as an editor does.
 */
final class ServerLatency {
	private static final Gson JSON = new Gson();
	private static final int WARM_UP = 100;
	private static final int RUNS = 300;
	private static final int DEPENDENTS = 10;

	private final Process server;
	private final OutputStream out;
	private final LinkedBlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
	private int requests;
	private int version = 1;

	private ServerLatency(List<String> command) throws IOException {
		server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		out = server.getOutputStream();
		Thread reader = new Thread(this::read);
		reader.setDaemon(true);
		reader.start();
	}

	/** Arguments: the folder of a workspace, in which files are added, and the command that starts the server. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]).toRealPath();
		Path name = addDependents(folder);
		long start = System.nanoTime();
		ServerLatency editor = new ServerLatency(List.of(arguments).subList(1, arguments.length));
		editor.request("initialize",
				"{\"processId\":null,\"capabilities\":{\"textDocument\":{\"completion\":{\"completionItem\":{\"snippetSupport\":true}}}},\"workspaceFolders\":[{\"name\":\"w\",\"uri\":"
						+ JSON.toJson(folder.toUri().toString()) + "}]}");
		System.out.printf(Locale.ROOT, "%8.0f ms until the server says what it can do%n", since(start));
		editor.send("initialized", "{}");
		Path file = folder.resolve("j7.journey");
		editor.open(file);
		editor.findings(file, 0);
		System.out.printf(Locale.ROOT, "%8.0f ms until the findings of the open file are shown%n", since(start));
		editor.keystrokes(file);
		editor.open(name);
		editor.renames(name, folder.resolve("x0.journey"));
		editor.completions(file);
		System.out.println(Files.readAllLines(Path.of("/proc/" + editor.server.pid() + "/status")).stream()
				.filter(line -> line.startsWith("VmHWM")).findFirst().orElse(""));
		editor.request("shutdown", "null");
		editor.send("exit", "null");
	}

	private static Path addDependents(Path folder) throws IOException {
		for (int at = 0; at < DEPENDENTS; at++)
			Files.writeString(folder.resolve("x" + at + ".journey"),
					Files.readString(folder.resolve("j" + at + ".journey")).replaceFirst("namespace n", "namespace x")
							.replaceFirst("import p\\.\\*", "import p.*\nimport q.*")
							.replaceFirst("for dana", "for dana, extra"));
		return Files.writeString(folder.resolve("extra.journey"), "namespace q\npersona extra");
	}

	private void keystrokes(Path file) throws Exception {
		int title = Files.readAllLines(file).get(2).indexOf('"') + 1;
		List<Double> waited = new ArrayList<>();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			long start = System.nanoTime();
			insert(file, 2, title, "x");
			findings(file, version);
			waited.add(since(start));
			// nobody types without a pause: then the whole workspace is checked
			if (run % 50 == 49) TimeUnit.MILLISECONDS.sleep(1500);
		}
		report("from a keystroke to the findings of its file", waited);
	}

	/** The name is used by ten files that are not open; their findings count too. */
	private void renames(Path file, Path dependent) throws Exception {
		List<Double> waited = new ArrayList<>();
		for (int run = 0; run < WARM_UP / 2 + RUNS / 3; run++) {
			long start = System.nanoTime();
			replace(file, "namespace q\npersona " + (run % 2 == 0 ? "other" : "extra"));
			findings(file, version);
			boolean isMissing = run % 2 == 0;
			await(message -> isPublished(message, dependent)
					&& message.toString().contains("reference-resolves") == isMissing);
			waited.add(since(start));
			if (run % 25 == 24) TimeUnit.MILLISECONDS.sleep(1500);
		}
		report("from a changed name to the findings of its file and of ten that use it", waited);
	}

	private void completions(Path file) throws Exception {
		List<String> lines = Files.readAllLines(file);
		List<Double> waited = new ArrayList<>();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			int line = 5 + run % (lines.size() - 7);
			int column = lines.get(line).indexOf(run % 2 == 0 ? "via " : "{ ") + (run % 2 == 0 ? 4 : 2);
			insert(file, 0, 0, " ");
			long start = System.nanoTime();
			request("textDocument/completion", "{\"textDocument\":{\"uri\":" + uri(file) + "},\"position\":{\"line\":"
					+ line + ",\"character\":" + Math.max(column, 0) + "}}");
			waited.add(since(start));
		}
		report("for completion", waited);
	}

	private static void report(String what, List<Double> waited) {
		List<Double> sorted = new ArrayList<>(waited.subList(waited.size() / 4, waited.size()));
		sorted.sort(null);
		System.out.printf(Locale.ROOT, "%8.1f ms median, %.1f ms p90, %.1f ms at most %s%n",
				sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.get(sorted.size() - 1), what);
	}

	private static double since(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private void open(Path file) throws IOException {
		send("textDocument/didOpen", "{\"textDocument\":{\"uri\":" + uri(file)
				+ ",\"languageId\":\"journey\",\"version\":0,\"text\":" + JSON.toJson(Files.readString(file)) + "}}");
	}

	private void insert(Path file, int line, int column, String text) throws IOException {
		String at = "{\"line\":" + line + ",\"character\":" + column + "}";
		change(file, "{\"range\":{\"start\":" + at + ",\"end\":" + at + "},\"text\":" + JSON.toJson(text) + "}");
	}

	private void replace(Path file, String text) throws IOException {
		change(file, "{\"text\":" + JSON.toJson(text) + "}");
	}

	private void change(Path file, String change) throws IOException {
		send("textDocument/didChange", "{\"textDocument\":{\"uri\":" + uri(file) + ",\"version\":" + ++version
				+ "},\"contentChanges\":[" + change + "]}");
	}

	private static String uri(Path file) {
		return JSON.toJson(file.toUri().toString());
	}

	private void findings(Path file, int of) throws InterruptedException {
		await(message -> isPublished(message, file) && message.getAsJsonObject("params").has("version")
				&& message.getAsJsonObject("params").get("version").getAsInt() == of);
	}

	private static boolean isPublished(JsonObject message, Path file) {
		JsonElement method = message.get("method");
		return method != null && method.getAsString().equals("textDocument/publishDiagnostics")
				&& message.getAsJsonObject("params").get("uri").getAsString().equals(file.toUri().toString());
	}

	private JsonElement request(String method, String params) throws Exception {
		int id = ++requests;
		write("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
		return await(message -> message.has("id") && !message.has("method") && message.get("id").getAsInt() == id)
				.get("result");
	}

	private void send(String method, String params) throws IOException {
		write("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
	}

	private JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
		while (true) {
			JsonObject message = received.poll(60, TimeUnit.SECONDS);
			if (message == null) throw new IllegalStateException("The server does not answer");
			if (wanted.test(message)) return message;
		}
	}

	private void write(String message) throws IOException {
		byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
		out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		out.write(bytes);
		out.flush();
	}

	private void read() {
		try (InputStream in = new BufferedInputStream(server.getInputStream(), 1 << 16)) {
			while (true) {
				StringBuilder head = new StringBuilder();
				while (!head.toString().endsWith("\r\n\r\n")) head.append((char) in.read());
				int length = Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
				received.add(
						JSON.fromJson(new String(in.readNBytes(length), StandardCharsets.UTF_8), JsonObject.class));
			}
		} catch (IOException | NumberFormatException ended) {
			received.add(new JsonObject());
		}
	}
}
