package journey.dsl.tests.document;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.document.Atlas;
import journey.dsl.document.DocumentCatalogue;
import journey.dsl.document.Pictures;
import journey.dsl.document.Subject;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Inspected;
import journey.dsl.rules.Inspection;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.Workspace;
import org.eclipse.emf.common.util.URI;

/** Small models for documents, written as people write them. */
final class Models {
	private static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final String HEAD = """
			team sales "Sales" team desk "Order desk"
			person carla "Carla" { team desk }
			channel phone "Phone" { is human }
			persona chris "Chris" persona lena "Lena"
			outcome reorders "Reorders" outcome goes "Goes" { is leaves }
			evidence talks "Talks" { is interviews } evidence guess "Guess" { is assumption }
			lane regulated "Regulated"
			""";

	private Models() {}

	/** The model of one file. */
	static JourneyModel of(String text) {
		return of(List.of(file("model.journey", text)));
	}

	/** What a document about a journey with these clauses and stages is about. */
	static Subject journey(String clauses) {
		JourneyModel model = of(HEAD + "journey trip \"The trip\" { " + clauses + " }");
		return atlas(model).subject(model.journeys().get(0));
	}

	/** All journeys of a model, with all documents, on the day of the tests. */
	static Atlas atlas(JourneyModel model) {
		Settings settings = Texts.settings(Texts.TODAY);
		Inspected inspected = Inspection.inspect(RuleCatalogue.standard(), model, settings, WorkspaceFiles.UNKNOWN);
		return Atlas.of(model, model.journeys(), DocumentCatalogue.standard(), Optional.of(inspected), settings, Pictures.NONE);
	}

	/** Everything that we show to people. */
	static JourneyModel examples() throws IOException {
		try (Stream<Path> paths = Files.walk(Path.of("../examples"))) {
			List<TextFile> files = new ArrayList<>();
			for (Path path : paths.filter(path -> path.toString().endsWith(".journey")).sorted().toList())
				files.add(file(path.getFileName().toString(), Files.readString(path)));
			return of(files);
		}
	}

	private static JourneyModel of(List<TextFile> files) {
		return LANGUAGE.getInstance(Workspace.Loader.class).load(files).model();
	}

	private static TextFile file(String path, String text) {
		return new TextFile(path, URI.createURI("synthetic:/" + path), text);
	}
}
