/** From Xtext's syntax tree to the immutable model: the only place that knows both. */
package journey.dsl.reading.tree;
