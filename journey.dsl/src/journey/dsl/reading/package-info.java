/**
 * From texts to the model: what files say, and what cannot be read of them. Start at
 * {@link journey.dsl.reading.Workspace}.
 */
package journey.dsl.reading;
