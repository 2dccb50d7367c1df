/** Where names are declared, and where they are used. */
package journey.dsl.ide.navigation;
