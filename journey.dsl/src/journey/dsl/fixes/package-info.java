/**
 * Repairs of what rules find. A fix is one small class that turns a finding into edits of text; the list of all of them
 * is {@link journey.dsl.fixes.FixCatalogue}. A fix writes what can be known, and {@code TODO: …} where only the
 * modeller knows.
 */
package journey.dsl.fixes;
