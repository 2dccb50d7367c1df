/** What a moment has beyond a touchpoint: its types, stakes, expectations, odds and mastery. */
package journey.dsl.model.moment;
