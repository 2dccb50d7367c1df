package journey.dsl.tests;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import journey.dsl.JourneyStandaloneSetup;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reads text as the language does, without its links. */
final class Parsing {

	private static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Parsing() {}

	static List<String> syntaxErrors(String text) throws IOException {
		XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("synthetic:/text.journey"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		return resource.getParseResult() == null
				? List.of()
				: StreamSupport.stream(resource.getParseResult().getSyntaxErrors().spliterator(), false)
						.map(error -> error.getStartLine() + ": " + error.getSyntaxErrorMessage().getMessage())
						.toList();
	}
}
