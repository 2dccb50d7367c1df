package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journey.dsl.ui.editor.hover.HoverPageControl;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The page beside a word, alone and below what the editor shows of findings. */
class HoverTest {
	private static final String LONG = "A finding says what is missing, why, and what to do about it. ".repeat(4);

	@Test
	void aPageAloneHasTheWidthOfAColumn() {
		withPage((shell, page) -> assertEquals(520, page.computeSizeHint().x));
	}

	@Test
	void thereIsRoomForTheFindingsAboveIt() {
		withPage((shell, page) -> {
			int alone = page.computeSizeHint().y;
			Label finding = new Label(shell, SWT.NONE);
			finding.setText(LONG);
			((Composite) page.getShell().getChildren()[0]).setParent(shell);
			Point line = finding.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			Point both = page.computeSizeHint();
			assertTrue(both.x >= line.x, () -> both + " cuts off a finding of " + line);
			assertEquals(alone + line.y, both.y);
			assertTrue(page.computeSizeConstraints(10, 10).x >= Math.min(line.x,
					finding.getMonitor().getClientArea().width));
		});
	}

	private interface Look {
		void at(Shell shell, AbstractInformationControl page);
	}

	private static void withPage(Look look) {
		Shell shell = new Shell(Display.getDefault());
		AbstractInformationControl page = (AbstractInformationControl) HoverPageControl.creator()
				.createInformationControl(shell);
		try {
			page.setInformation("**Sales** sells.");
			look.at(shell, page);
		} finally {
			page.dispose();
			shell.dispose();
		}
	}
}
