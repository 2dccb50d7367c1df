/** Who there is: teams and persons who own things, and the personas who travel journeys. */
package journey.dsl.model.people;
