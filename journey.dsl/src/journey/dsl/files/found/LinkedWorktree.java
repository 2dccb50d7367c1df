package journey.dsl.files.found;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Further checkouts of a repository, as {@code git worktree add} makes them: each file stands there once more. */
public final class LinkedWorktree {
	/** Longer than any path is. */
	private static final int MOST_BYTES = 1 << 16;

	private LinkedWorktree() {}

	/** Whether the folder is one: its {@code .git} is a file that points into the worktrees of a repository. */
	public static boolean isAt(Path folder) {
		Path pointer = folder.resolve(".git");
		if (!Files.isRegularFile(pointer)) return false;
		try (InputStream bytes = Files.newInputStream(pointer)) {
			return pointsToWorktree(new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip());
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** A submodule may be called so too: {@code .git/modules/worktrees/name}. */
	private static boolean pointsToWorktree(String text) {
		String[] names = text.split("[/\\\\]");
		int last = names.length - 1;
		return text.startsWith("gitdir:") && last > 1 && names[last - 1].equals("worktrees")
				&& !names[last - 2].equals("modules");
	}
}
