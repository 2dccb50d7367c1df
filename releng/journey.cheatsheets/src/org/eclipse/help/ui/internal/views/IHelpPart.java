package org.eclipse.help.ui.internal.views;

import org.eclipse.ui.forms.IFormPart;

/** What {@link HelpTray} shows. */
public interface IHelpPart extends IFormPart {}
