/** What must not be missed. The list is {@link journey.dsl.rules.catalogue.RuleCatalogue}; each topic is a folder. */
package journey.dsl.rules;
