package journey.dsl.files.written;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Whether somebody has a file. */
public enum Lock {
	/** We have it now, until the channel is closed. */
	OURS,
	/** Somebody else has it, in this process or in another one. */
	TAKEN,
	/** Files cannot be locked here, as on some network drives, and nobody can tell. */
	UNKNOWN;

	/** Tries to get the file that is open for writing. */
	public static Lock of(FileChannel channel) {
		try {
			return channel.tryLock() == null ? TAKEN : OURS;
		} catch (OverlappingFileLockException sameProcess) {
			return TAKEN;
		} catch (IOException unsupported) {
			return UNKNOWN;
		}
	}
}
