package journey.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextStandaloneSetup;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Widens the grammar's word lists, runs the Xtext generator over the result, and fails when ANTLR found an ambiguity:
 * {@code warning(200)} means that some text would silently be read another way than the grammar says.
 *
 * <p>Arguments: the folder of the project that holds the grammar, and the folder for the widened grammar.
 */
public final class GenerateLanguage {
	private static final List<String> INPUTS = List.of("journey.dsl/src/journey/dsl/Journey.xtext",
			"journey.dsl/src/journey/dsl/GenerateJourney.mwe2", "releng/journey.generate/src",
			"releng/journey.generate/pom.xml", "pom.xml");
	private static final List<String> OUTPUTS = List.of("journey.dsl/src-gen/journey/dsl",
			"journey.dsl/model/generated/Journey.ecore");

	private GenerateLanguage() {}

	public static void main(String[] arguments) throws IOException {
		Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path widened = Path.of(arguments[1]).toAbsolutePath().normalize().resolve("journey/dsl/Journey.xtext");
		Path source = project.resolve("src/journey/dsl/Journey.xtext");
		Fingerprint fingerprint = Fingerprint.of(project.getParent(), Path.of(arguments[1]).resolve("fingerprint"),
				INPUTS, OUTPUTS);
		if (fingerprint.isCurrent()) return;
		fingerprint.forget();
		Files.createDirectories(widened.getParent());
		Files.writeString(widened, WordLists.widen(load(source), Files.readString(source)));
		String output = runWorkflow(project, widened);
		if (output.contains("warning(200)")) {
			throw new IllegalStateException("The grammar is ambiguous: see each warning(200) above.");
		}
		fingerprint.remember();
	}

	private static Grammar load(Path grammar) {
		var injector = new XtextStandaloneSetup().createInjectorAndDoEMFRegistration();
		var resource = injector.getInstance(XtextResourceSet.class).getResource(URI.createFileURI(grammar.toString()),
				true);
		if (!resource.getErrors().isEmpty())
			throw new IllegalStateException(grammar + ": " + resource.getErrors().get(0));
		return (Grammar) resource.getContents().get(0);
	}

	private static String runWorkflow(Path project, Path grammar) {
		Tee seen = new Tee(System.out);
		PrintStream out = System.out;
		PrintStream err = System.err;
		System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
		try {
			new Mwe2Launcher().run(new String[] {
					project.resolve("src/journey/dsl/GenerateJourney.mwe2").toUri().toString(),
					"-p", "rootPath=" + project.getParent(), "-p",
					"grammarUri=" + URI.createFileURI(grammar.toString())});
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		return seen.text.toString();
	}

	/** Passes everything on and remembers it. */
	private static final class Tee extends OutputStream {
		private final StringBuilder text = new StringBuilder();
		private final OutputStream to;

		Tee(OutputStream to) {
			this.to = to;
		}

		@Override
		public void write(int b) throws IOException {
			text.append((char) b);
			to.write(b);
		}
	}
}
