/** Tests of what is installed; it must not know anything of journeys at compile time. */
package journey.dsl.tests.installation;
