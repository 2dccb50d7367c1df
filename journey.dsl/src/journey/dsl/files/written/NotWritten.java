package journey.dsl.files.written;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/** A file or folder that cannot be written, or that is not ours to write; the message says what to do about it. */
public final class NotWritten extends RuntimeException {
	/** What is said of it. */
	public static final Messages MESSAGES = new Messages(NotWritten.class, "messages");

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient List<Object> about;

	/**
	 * What cannot be written.
	 *
	 * @param key of the message
	 * @param about what stands in it, paths among it
	 */
	public NotWritten(String key, Object... about) {
		super(MESSAGES.text(Language.EN, key, about));
		this.key = key;
		this.about = List.of(about);
	}

	/** A folder in which nothing can be written. */
	public static NotWritten in(Path folder, IOException failure) {
		return failure instanceof AccessDeniedException ? new NotWritten("folder-closed", folder)
				: new NotWritten("not-writable", folder, reason(failure));
	}

	/** What the system says of a failure, without the path that stands in the message already. */
	public static String reason(IOException failure) {
		if (failure instanceof AccessDeniedException) return MESSAGES.text(Language.EN, "denied");
		if (failure instanceof FileSystemException system && system.getReason() != null) return system.getReason();
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}

	/** What it says, in that language. */
	public String in(Language language) {
		return in(language, Path::toString);
	}

	/** The same, with paths as they are shown elsewhere. */
	public String in(Language language, Function<Path, String> shown) {
		return about == null ? getMessage() : MESSAGES.text(language, key,
				about.stream().map(each -> each instanceof Path path ? shown.apply(path) : each).toArray());
	}
}
