/**
 * What every written thing has: where it stands, its name, the names it refers to, and what was wrong with its words.
 */
package journey.dsl.model.source;
