/** Spelling of prose: what people read on maps should be free of typing errors. */
package journey.dsl.ui.editor.spelling;
