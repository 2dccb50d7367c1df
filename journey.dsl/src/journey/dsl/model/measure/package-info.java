/** What shows how well it goes: metrics, outcomes, evidence. */
package journey.dsl.model.measure;
