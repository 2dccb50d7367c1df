package journey.dsl.reading;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.SourceRange;
import journey.dsl.naming.JourneyNames;
import journey.dsl.reading.syntax.UnreadableTexts;
import journey.dsl.reading.tree.SourceFileReader;
import journey.dsl.scoping.Exports;
import journey.dsl.scoping.NameIndex;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;

/** From text to syntax tree, and from syntax tree to model. */
final class SourceReading {
	private static final String ENCODING = "UTF-8";

	private final IResourceFactory factory;
	private final SourceFileReader reader;
	private final Nesting nesting;
	private final ForeignText foreign;
	private final NameIndex index;

	/** What reading needs of the language; once for any number of workspaces. */
	static final class Services {
		private final IResourceFactory factory;
		private final SourceFileReader reader;
		private final Nesting nesting;
		private final ForeignText foreign;

		/**
		 * For Guice. The factory is our own: the one that EMF knows for the whole process may belong to other services
		 * of the language.
		 */
		@Inject
		Services(IResourceFactory factory, JourneyNames names, IGrammarAccess grammar, TokenTypes types) {
			this.factory = factory;
			reader = new SourceFileReader(names);
			nesting = new Nesting(types);
			foreign = new ForeignText(grammar.getGrammar());
		}
	}

	SourceReading(Services services, NameIndex index) {
		factory = services.factory;
		reader = services.reader;
		nesting = services.nesting;
		foreign = services.foreign;
		this.index = index;
	}

	/** Why a text is not to be parsed, and what is to be said of it instead; empty if it is to be. */
	Optional<SourceFile> unparsed(TextFile file) {
		return nesting.of(file).or(() -> foreign.of(file));
	}

	/** The syntax tree of a text that stands in that file. */
	XtextResource parse(TextFile file, String text) {
		XtextResource resource = (XtextResource) factory.createResource(file.address());
		try {
			resource.load(new LazyStringInputStream(text, ENCODING), Map.of(XtextResource.OPTION_ENCODING, ENCODING));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	Exports exports(XtextResource resource) {
		return reader.exports(resource);
	}

	/**
	 * What a file says, and what could not be read of it. If we fail at that, this is what is to be said of the file:
	 * the others can still be read.
	 */
	SourceFile read(XtextResource resource, String path, boolean library) {
		try {
			SourceFile source = reader.read(resource, path, index, library);
			UnreadableTexts unreadable = new UnreadableTexts(resource, path, source.flaws().unreadable());
			return source.with(unreadable.texts(), unreadable.lostNames());
		} catch (RuntimeException | StackOverflowError failure) {
			return Unparsed.of(path, Messages.SYNTAX.of("fault-of-ours", failure), new SourceRange(path, 0, 1, 1, 1));
		}
	}
}
