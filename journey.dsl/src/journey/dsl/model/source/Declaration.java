package journey.dsl.model.source;

/** An element that stands at the top of a file. */
public interface Declaration extends Element {}
