package journey.dsl.ide.lenses;

import java.util.List;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What a click on a lens does; the editor carries it out, not the server. */
public final class LensCommands {
	/**
	 * Shows places to go to, as for references: the uri of the file, the position there, and the list of
	 * {@link Location}s.
	 */
	public static final String SHOW_LOCATIONS = "journey.showLocations";
	/**
	 * Shows what was found in a part of a file, as the list of problems does: the uri of the file, and the
	 * {@link Range}.
	 */
	public static final String SHOW_FINDINGS = "journey.showFindings";

	private LensCommands() {}

	static Command locations(String title, String uri, Position position, List<Location> locations) {
		return new Command(title, SHOW_LOCATIONS, List.of(uri, position, locations));
	}

	static Command findings(String title, String uri, Range range) {
		return new Command(title, SHOW_FINDINGS, List.of(uri, range));
	}
}
