/**
 * What the rules find while somebody writes: at once in the text that changes, and soon after in the whole workspace.
 */
package journey.dsl.ide.diagnostics;
