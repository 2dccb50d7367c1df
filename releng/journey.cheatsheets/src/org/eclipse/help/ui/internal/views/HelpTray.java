package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What shows a cheat sheet inside of a dialog, in the help system. The view of cheat sheets cannot be loaded without a
 * class of that name; it asks it for nothing as long as no step of a sheet is said to be one in a dialog.
 */
public class HelpTray extends DialogTray {
	@Override
	protected Control createContents(Composite parent) {
		return new Composite(parent, SWT.NONE);
	}
}
