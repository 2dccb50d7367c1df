/** What must not be missed. The list is {@link journey.dsl.rules.RuleCatalogue}; each topic is a folder. */
package journey.dsl.rules;
