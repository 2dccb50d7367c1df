package journey.dsl.tests.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;

/** What the project explorer offers for something. For the thread of the workbench. */
public final class ContextMenu {
	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private final Menu menu;

	private ContextMenu(Menu menu) {
		this.menu = menu;
	}

	/** The menu of something in the project explorer. */
	public static ContextMenu of(Object element) throws PartInitException {
		IViewPart explorer = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(EXPLORER);
		TreeViewer tree = (TreeViewer) explorer.getSite().getSelectionProvider();
		Eventually.until("the project explorer shows " + element, () -> {
			((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(element));
			return tree.getStructuredSelection().toList().contains(element);
		});
		return new ContextMenu(tree.getControl().getMenu());
	}

	/** What it offers in a menu inside of it. */
	public List<String> offered(String submenu) {
		List<String> texts = new ArrayList<>();
		for (MenuItem each : open(submenu).getItems())
			if (!each.getText().isEmpty()) texts.add(Widgets.plain(each.getText()));
		close();
		return texts;
	}

	/** Chooses something in a menu inside of it. */
	public void choose(String submenu, String text) {
		MenuItem item = item(open(submenu), text);
		item.notifyListeners(SWT.Selection, new Event());
		close();
	}

	private Menu open(String submenu) {
		menu.notifyListeners(SWT.Show, new Event());
		Menu inside = item(menu, submenu).getMenu();
		inside.notifyListeners(SWT.Show, new Event());
		return inside;
	}

	private void close() {
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static MenuItem item(Menu menu, String text) {
		List<String> texts = new ArrayList<>();
		for (MenuItem each : menu.getItems()) {
			texts.add(Widgets.plain(each.getText()));
			if (Widgets.plain(each.getText()).equals(text)) return each;
		}
		throw new AssertionError("There is no “" + text + "” in the menu but " + texts);
	}
}
