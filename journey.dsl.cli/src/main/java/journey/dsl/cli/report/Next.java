package journey.dsl.cli.report;

import journey.dsl.rules.next.NextThing;

/**
 * Something to do next, in the workspace that it was found in.
 *
 * @param thing what is to be done
 * @param found the finding that stands for it
 */
public record Next(NextThing thing, Found found) {}
