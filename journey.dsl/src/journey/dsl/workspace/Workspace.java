package journey.dsl.workspace;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.library.StandardLibrary;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;

/** All files of a workspace, parsed and linked with each other: their model, what could not be read included. */
public final class Workspace {
	private static final String ENCODING = "UTF-8";

	private final Map<String, XtextResource> resources = new LinkedHashMap<>();
	private final JourneyModel model;

	/** Loads workspaces; one is enough for any number of them. */
	public static final class Loader {
		private final Provider<XtextResourceSet> resourceSets;
		private final LoadedModel loaded;
		private final IResourceFactory factory;

		/** For Guice. */
		@Inject
		public Loader(Provider<XtextResourceSet> resourceSets, LoadedModel loaded, IResourceFactory factory) {
			this.resourceSets = resourceSets;
			this.loaded = loaded;
			this.factory = factory;
		}

		/** The workspace of these files, in whatever order they come. */
		public Workspace load(List<TextFile> files) {
			return new Workspace(files, resourceSets.get(), loaded, factory);
		}
	}

	private Workspace(List<TextFile> files, XtextResourceSet set, LoadedModel loaded, IResourceFactory factory) {
		Map<String, SourceFile> tooDeep = new LinkedHashMap<>();
		for (TextFile file : files) {
			Nesting.of(file).ifPresent(unparsed -> tooDeep.put(file.path(), unparsed));
			resources.put(file.path(), parse(file, tooDeep.containsKey(file.path()) ? "" : file.text(), set, factory));
		}
		index(set);
		List<SourceFile> sources = new ArrayList<>(tooDeep.values());
		resources.forEach((path, resource) -> {
			if (!tooDeep.containsKey(path)) sources.add(loaded.read(resource, path));
		});
		sources.add(loaded.read((XtextResource) StandardLibrary.in(set), StandardLibrary.ADDRESS.lastSegment()));
		model = JourneyModel.of(sources);
	}

	/** By our own factory: the one that EMF knows for the whole process may belong to other services of the language. */
	private static XtextResource parse(TextFile file, String text, XtextResourceSet set, IResourceFactory factory) {
		XtextResource resource = (XtextResource) factory.createResource(file.address());
		set.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, ENCODING), Map.of(XtextResource.OPTION_ENCODING, ENCODING));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	/** An explicit index: without it, each name would be looked for in each file. */
	private void index(XtextResourceSet set) {
		List<IResourceDescription> descriptions = new ArrayList<>();
		for (XtextResource resource : resources.values())
			descriptions.add(resource.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(resource));
		Map<String, ResourceDescriptionsData> chunks = Map.of("workspace", new ResourceDescriptionsData(descriptions));
		new ChunkedResourceDescriptions(chunks, set);
	}

	/** What the files say. */
	public JourneyModel model() {
		return model;
	}

	/** The text of the file as it was read; null if there is no such path. */
	public String text(String path) {
		XtextResource resource = resources.get(path);
		return resource == null ? null : resource.getParseResult().getRootNode().getText();
	}

	/** Its files, with other texts for some of them. */
	public List<TextFile> files(Map<String, String> changed) {
		List<TextFile> files = new ArrayList<>();
		resources.forEach((path, resource) -> files.add(new TextFile(path, resource.getURI(), changed.getOrDefault(path, text(path)))));
		return files;
	}

	/** The parsed file, for those who change its text; null if there is no such path. */
	public XtextResource resource(String path) {
		return resources.get(path);
	}
}
