package journey.dsl.workspace.folder;

import java.nio.file.Path;

/** What somebody else, such as git, says is not to be looked at. Asked from the root downwards. */
public interface IgnoreRules {
	/** Nothing is left out. */
	IgnoreRules NONE = new IgnoreRules() {
		@Override
		public void enter(Path folder) {
			// nobody says anything
		}

		@Override
		public boolean ignores(Path path, boolean isFolder) {
			return false;
		}
	};

	/** Reads what the folder itself says of what is inside. */
	void enter(Path folder);

	/** Whether a file or folder inside an entered folder is left out. */
	boolean ignores(Path path, boolean isFolder);
}
