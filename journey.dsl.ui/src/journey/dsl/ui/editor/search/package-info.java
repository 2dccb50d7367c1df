/** All places where something is named, in the list of search results. */
package journey.dsl.ui.editor.search;
