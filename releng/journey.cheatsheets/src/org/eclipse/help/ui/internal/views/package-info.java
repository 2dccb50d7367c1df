/** Stands in for the help system, which the product does not have; where there is one, its classes count. */
package org.eclipse.help.ui.internal.views;
