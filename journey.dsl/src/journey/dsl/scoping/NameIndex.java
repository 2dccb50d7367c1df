package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.library.StandardLibrary;
import org.eclipse.emf.ecore.EClass;

/** All names of a workspace and of the library, by qualified name. A change of one file costs what that file has. */
public final class NameIndex {
	private final Map<String, Exports> files = new HashMap<>();
	private final Map<String, List<Entry>> entries = new HashMap<>();

	/** A name, and where it is declared. */
	record Entry(String path, Exported exported) {}

	/** The same names in an index of its own. */
	public NameIndex copy() {
		NameIndex copy = new NameIndex();
		copy.files.putAll(files);
		entries.forEach((name, found) -> copy.entries.put(name, new ArrayList<>(found)));
		return copy;
	}

	/** Replaces what the file exports. */
	public void put(String path, Exports exports) {
		Exports before = files.put(path, exports);
		if (before != null && before.names().equals(exports.names())) return;
		if (before != null) forget(path, before);
		for (Exported name : exports.names())
			insert(new Entry(path, name), entries.computeIfAbsent(name.name(), key -> new ArrayList<>(1)));
	}

	/** Forgets a file. */
	public void remove(String path) {
		Exports before = files.remove(path);
		if (before != null) forget(path, before);
	}

	/** What the file exports; nothing if it is not known. */
	public Exports exports(String path) {
		return files.getOrDefault(path, Exports.NONE);
	}

	/** The names of a type that a namespace declares itself, by their last words. */
	Map<String, String> declared(String namespace, EClass type) {
		Map<String, String> declared = new TreeMap<>();
		for (Exports exports : files.values())
			if (exports.namespace().equals(namespace))
				for (Exported name : exports.names())
					if (type.isSuperTypeOf(name.type()) && name.isIn(namespace))
						declared.put(name.lastSegment(), name.name());
		return declared;
	}

	private void forget(String path, Exports exports) {
		for (Exported name : exports.names())
			entries.computeIfPresent(name.name(), (key, found) -> {
				found.removeIf(entry -> entry.path().equals(path));
				return found.isEmpty() ? null : found;
			});
	}

	/** By path, the library last; within one file in text order. */
	private static void insert(Entry entry, List<Entry> among) {
		int at = among.size();
		while (at > 0 && isBefore(entry.path(), among.get(at - 1).path())) at--;
		among.add(at, entry);
	}

	private static boolean isBefore(String path, String other) {
		if (other.equals(StandardLibrary.PATH)) return !path.equals(other);
		return !path.equals(StandardLibrary.PATH) && path.compareTo(other) < 0;
	}

	/**
	 * The element of the library with that name that is a {@code type}, whatever else has its full name; null if there
	 * is none.
	 */
	Entry library(EClass type, String name) {
		for (Entry entry : entries.getOrDefault(StandardLibrary.NAMESPACE + "." + name, List.of()))
			if (entry.path().equals(StandardLibrary.PATH) && type.isSuperTypeOf(entry.exported().type())) return entry;
		return null;
	}

	/** The first element of that full name that is a {@code type}; null if there is none. */
	Entry exact(EClass type, String name) {
		for (Entry entry : entries.getOrDefault(name, List.of()))
			if (type.isSuperTypeOf(entry.exported().type())) return entry;
		return null;
	}
}
