package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The library {@code std.journey}, visible in every file: the phases and the moment types that the product knows. */
public final class StandardLibrary {
	/** The address of the library in every resource set. */
	public static final URI ADDRESS = URI.createURI("library:/std.journey");
	/** Its namespace. */
	public static final String NAMESPACE = "std";

	private StandardLibrary() {}

	/** The library in {@code set}, loaded if it is not there yet. */
	public static Resource in(ResourceSet set) {
		Resource library = set.getResource(ADDRESS, false);
		if (library != null && library.isLoaded()) return library;
		if (library == null) library = set.createResource(ADDRESS);
		try (InputStream text = StandardLibrary.class.getResourceAsStream("std.journey")) {
			library.load(text, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return library;
	}

	/** The element of the library with that name that is a {@code type}; null if there is none. */
	public static Element find(ResourceSet set, EClass type, String name) {
		JourneyFile file = (JourneyFile) in(set).getContents().get(0);
		for (Element element : file.getElements())
			if (type.isInstance(element) && element.getName().equals(name)) return element;
		return null;
	}
}
