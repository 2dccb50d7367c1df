/** Words in prose that no dictionary knows: what people read on maps should be spelled well. */
package journey.dsl.ui.editor.spelling;
