/** What users create: projects, journeys, and documents for others. */
package journey.dsl.ui.wizards;
