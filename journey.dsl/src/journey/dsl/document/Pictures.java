package journey.dsl.document;

import java.util.Optional;

/** The picture files of a workspace. */
public interface Pictures {
	/** No picture can be seen. */
	Pictures NONE = path -> Optional.empty();

	/** The picture at a path from the folder of the workspace; empty if there is none that could be shown. */
	Optional<Picture> at(String path);
}
