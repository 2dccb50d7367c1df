package journey.dsl.workspace;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.dsl.library.StandardLibrary;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.naming.JourneyNames;
import journey.dsl.workspace.reading.SourceFileReader;
import journey.dsl.workspace.syntax.GrammarWords;
import journey.dsl.workspace.syntax.UnreadableTexts;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** The model of all files in a resource set. What a file says is read once, until the file changes. */
@Singleton
public class LoadedModel {
	private final OnChangeEvictingCache cache = new OnChangeEvictingCache();
	private final ResourceDescriptionsProvider index;
	private final SourceFileReader reader;
	private final GrammarWords words;
	/** The model of the last call: whole workspaces are validated file by file, and nothing changes in between. */
	private volatile Remembered last = new Remembered(List.of(), JourneyModel.of(List.of()));

	private record Remembered(List<SourceFile> files, JourneyModel model) {
		boolean isOf(List<SourceFile> others) {
			if (files.size() != others.size()) return false;
			for (int at = 0; at < files.size(); at++) if (files.get(at) != others.get(at)) return false;
			return true;
		}
	}

	/** For Guice. */
	@Inject
	public LoadedModel(ResourceDescriptionsProvider index, JourneyNames names, IGrammarAccess grammar) {
		this.index = index;
		reader = new SourceFileReader(names);
		words = new GrammarWords(grammar.getGrammar());
	}

	/** The model of all files that the index of this one's resource set knows; the same as before if no file has changed. */
	public JourneyModel of(XtextResource resource) {
		ResourceSet set = resource.getResourceSet();
		List<XtextResource> resources = new ArrayList<>();
		for (IResourceDescription described : index.getResourceDescriptions(set).getAllResourceDescriptions())
			if (!described.getURI().equals(resource.getURI()) && set.getResource(described.getURI(), true) instanceof XtextResource other) resources.add(other);
		resources.add(resource);
		resources.sort(Comparator.comparing(each -> each.getURI().toString()));
		List<SourceFile> files = new ArrayList<>();
		Resource library = StandardLibrary.in(set);
		for (XtextResource each : resources) if (each != library) files.add(read(each, path(each)));
		files.add(read((XtextResource) library, path(library)));
		Remembered known = last;
		if (!known.isOf(files)) last = known = new Remembered(files, JourneyModel.of(files));
		return known.model();
	}

	/** What a file that is no part of a named workspace is called. */
	public static String path(Resource resource) {
		return resource.getURI().isFile() ? resource.getURI().toFileString() : resource.getURI().lastSegment();
	}

	/** What one file says. */
	SourceFile read(XtextResource resource, String path) {
		return cache.get("source file " + path, resource, () -> {
			SourceFile source = reader.read(resource, path);
			UnreadableTexts unreadable = new UnreadableTexts(resource, path, source.references(), words);
			return source.with(unreadable.texts(), unreadable.doubtful(), unreadable.lostNames());
		});
	}
}
