package journey.dsl.cli.report;

import journey.dsl.rules.Finding;

/**
 * A finding with where its file is.
 *
 * @param finding what was found
 * @param file how the file is shown
 * @param line the text of the line it stands in
 */
public record Found(Finding finding, String file, String line) {}
