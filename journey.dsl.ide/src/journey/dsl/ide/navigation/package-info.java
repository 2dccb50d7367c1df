/** Where names come from, and where they are used. */
package journey.dsl.ide.navigation;
