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
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Pictures;
import journey.dsl.document.SiteContext;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.model.JourneyModel;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
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
	static JourneyContext journey(String clauses) {
		JourneyModel model = of(HEAD + "journey trip \"The trip\" { " + clauses + " }");
		return site(model).context(model.journeys().get(0));
	}

	/** All journeys of a model, with all documents, on the day of the tests. */
	static SiteContext site(JourneyModel model) {
		Settings settings = Texts.settings(Texts.TODAY);
		Inspected inspected = Inspection.inspect(RuleCatalogue.standard(), model, settings, WorkspaceFiles.UNKNOWN);
		return SiteContext.of(model, model.journeys(), DocumentCatalogue.standard(), Optional.of(inspected), settings,
				Pictures.NONE,
				DocumentCatalogue.rootNames());
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
