/** What the rules find as you type: at once in the changed text, and soon after in the whole workspace. */
package journey.dsl.ide.diagnostics;
