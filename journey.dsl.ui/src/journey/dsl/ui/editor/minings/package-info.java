/** What the server knows about lines and words, in grey above and between them. */
package journey.dsl.ui.editor.minings;
