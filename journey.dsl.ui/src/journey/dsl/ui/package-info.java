/** The journey editor in Eclipse: a client of the language's own services in Eclipse's generic editor. */
package journey.dsl.ui;
