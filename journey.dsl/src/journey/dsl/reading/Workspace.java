package journey.dsl.reading;

import com.google.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.library.StandardLibrary;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.scoping.Exports;
import journey.dsl.scoping.NameIndex;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * All files of a workspace, parsed and linked with each other: their model, what could not be read included. A file may
 * get another text: then that one is parsed, and of the others those are read again that mention a name which came or
 * went. For one thread; its models are for any.
 */
public final class Workspace {
	private final Map<String, ParsedFile> files = new TreeMap<>();
	private final NameIndex index;
	private final Map<String, Set<String>> mentioning = new HashMap<>();
	private final SourceReading.Services services;
	private final SourceReading reading;
	private final ParsedFile library;
	private JourneyModel model;

	/** Loads workspaces; one is enough for any number of them. */
	public static final class Loader {
		private final SourceReading.Services services;

		/** For Guice. */
		@Inject
		public Loader(SourceReading.Services services) {
			this.services = services;
		}

		/** The workspace of these files, in whatever order they come. */
		public Workspace load(Collection<TextFile> files) {
			return new Workspace(files, services);
		}
	}

	private Workspace(Collection<TextFile> texts, SourceReading.Services services) {
		this.services = services;
		index = new NameIndex();
		reading = new SourceReading(services, index);
		TextFile std = new TextFile(StandardLibrary.PATH, URI.createURI(StandardLibrary.PATH), StandardLibrary.text());
		library = new ParsedFile(std, reading.parse(std, std.text()), null, null);
		index.put(std.path(), reading.exports(library.resource()));
		for (TextFile file : texts) parse(file);
		List<SourceFile> sources = new ArrayList<>();
		library.read(reading, true);
		sources.add(library.source());
		for (ParsedFile file : files.values()) {
			file.read(reading, false);
			mention(file, true);
			sources.add(file.source());
		}
		model = JourneyModel.of(sources);
	}

	private Workspace(Workspace other) {
		services = other.services;
		index = other.index.copy();
		reading = new SourceReading(services, index);
		library = other.library;
		other.files.forEach((path, file) -> files.put(path, file.copy()));
		other.mentioning.forEach((name, paths) -> mentioning.put(name, new LinkedHashSet<>(paths)));
		model = other.model;
	}

	/**
	 * A workspace that says the same, to try changes in: what was parsed is shared by both, and nothing is read again.
	 */
	public Workspace draft() {
		return new Workspace(this);
	}

	/** What the files say. */
	public JourneyModel model() {
		return model;
	}

	/** The text of the file as it was read; null if there is no such path. */
	public String text(String path) {
		ParsedFile file = files.get(path);
		return file == null ? null : file.text().text();
	}

	/** Its files, with other texts for some of them. */
	public List<TextFile> files(Map<String, String> changed) {
		return files.values().stream()
				.map(file -> file.text().with(changed.getOrDefault(file.text().path(), file.text().text()))).toList();
	}

	/** The parsed file, for those who change its text; null if there is no such path. */
	public XtextResource resource(String path) {
		ParsedFile file = files.get(path);
		return file == null ? null : file.resource();
	}

	/**
	 * What a file would say with another text, as the names of all files now are. Only that text is read, and nothing
	 * changes.
	 */
	public SourceFile reading(String path, String text) {
		TextFile file = files.get(path).text().with(text);
		return reading.unparsed(file).orElseGet(() -> reading.read(reading.parse(file, text), path, false));
	}

	/**
	 * Reads files that are new or have other texts, and forgets others.
	 *
	 * @return the paths of all files that say something else than before, those with the same text but other meanings
	 * among them
	 */
	public Set<String> change(Collection<TextFile> changed, Collection<String> removed) {
		Set<String> names = new LinkedHashSet<>();
		Set<String> toRead = new LinkedHashSet<>();
		for (String path : removed) forget(path, names);
		for (TextFile file : changed) {
			Exports before = index.exports(file.path());
			if (files.containsKey(file.path())) mention(files.get(file.path()), false);
			names.addAll(before.changes(parse(file)));
			toRead.add(file.path());
		}
		if (!names.isEmpty()) names.add(ParsedFile.UNKNOWN);
		mentioned(names, toRead);
		Set<String> read = readAll(toRead);
		model = model.with(read.stream().map(path -> files.get(path).source()).toList(), removed);
		read.addAll(removed);
		return read;
	}

	private void forget(String path, Set<String> names) {
		ParsedFile file = files.remove(path);
		if (file == null) return;
		mention(file, false);
		names.addAll(index.exports(path).changes(Exports.NONE));
		index.remove(path);
	}

	/**
	 * Where a sub-journey now stands for another journey, the paths through it are read again, until nothing changes.
	 */
	private Set<String> readAll(Set<String> first) {
		Set<String> read = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(first);
		int left = 2 * files.size() + first.size();
		while (!waiting.isEmpty() && left-- > 0) {
			String path = waiting.poll();
			ParsedFile file = files.get(path);
			mention(file, false);
			Set<String> zooms = file.read(reading, false);
			mention(file, true);
			read.add(path);
			Set<String> others = new LinkedHashSet<>();
			mentioned(zooms, others);
			others.removeAll(waiting);
			others.remove(path);
			if (!zooms.isEmpty()) waiting.addAll(others);
		}
		return read;
	}

	private void mentioned(Set<String> names, Set<String> paths) {
		for (String name : names) paths.addAll(mentioning.getOrDefault(name, Set.of()));
	}

	private void mention(ParsedFile file, boolean now) {
		String path = file.text().path();
		for (String name : file.mentions()) {
			if (now) mentioning.computeIfAbsent(name, key -> new LinkedHashSet<>(2)).add(path);
			else
				mentioning.computeIfPresent(name, (key, paths) -> paths.remove(path) && paths.isEmpty() ? null : paths);
		}
	}

	private Exports parse(TextFile file) {
		Optional<SourceFile> unparsed = reading.unparsed(file);
		XtextResource resource = reading.parse(file, unparsed.isPresent() ? "" : file.text());
		files.put(file.path(), new ParsedFile(file, resource, unparsed.orElse(null), files.get(file.path())));
		Exports exports = reading.exports(resource);
		index.put(file.path(), exports);
		return exports;
	}
}
