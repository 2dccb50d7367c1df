package journey.dsl.document;

/**
 * A file to be written.
 *
 * @param path inside the output folder, with {@code /}
 * @param content its text, with LF line ends
 */
public record GeneratedFile(String path, String content) {}
