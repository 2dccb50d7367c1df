package journey.dsl.tests.installation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/**
 * Opens each view, wizard and menu of the workbench and each of our preference pages, one after the other, says which
 * cannot be opened, and closes the workbench.
 */
final class EverythingShown {
	private static final String JOURNEYS = "journey.";
	private static final String PERSPECTIVE = "journey.dsl.ui.perspective";
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String TOUR = "document.querySelector(\"a[href='journey:tour']\").click(); return true";
	/**
	 * It tells the keys of what has the keyboard, and fails where nothing has it: as here, where windows come and go.
	 */
	private static final String KEYS = "Show Active Keybindings...";
	/**
	 * Between two steps, so that what has been opened is drawn, and what it does beside its opening fails now if it
	 * does.
	 */
	private static final int PAUSE = 200;
	/** How long the tour may take at most, in such pauses. */
	private static final int LOOKS = 300;
	/**
	 * Menus whose entries only open something: the others change files or what is shown, ask the system or end the
	 * workbench.
	 */
	private static final List<String> OPENING = List.of("Show View", "Open Perspective", "Help");

	private final Deque<Step> steps = new ArrayDeque<>();
	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();

	/** Something that is opened. */
	private interface Open {
		void run() throws Exception;
	}

	private record Step(String what, Open open) {}

	/** Opens it all, in the thread of the display. */
	static void show() {
		EverythingShown all = new EverythingShown();
		all.steps.add(new Step("welcome page", () -> all.workbench.getIntroManager().showIntro(all.window, false)));
		all.takeTour(LOOKS);
	}

	/** As somebody does: by the link on the welcome page. */
	private void takeTour(int looks) {
		if (!steps.isEmpty()) open(steps.poll());
		boolean isThere = page() != null && page().findView(CHEAT_SHEETS) != null;
		if (!isThere && looks > 0) {
			if (browser(window.getShell()) instanceof Browser welcome) click(welcome);
			Display.getDefault().timerExec(PAUSE, () -> takeTour(looks - 1));
			return;
		}
		say("tour", isThere ? page().findView(CHEAT_SHEETS).getTitle() : "none");
		collect();
		next();
	}

	private static void click(Browser welcome) {
		try {
			welcome.evaluate(TOUR);
		} catch (RuntimeException notYet) {
			// the page is not there: the next look tries again
		}
	}

	private void collect() {
		steps.add(new Step("perspective", () -> workbench.showPerspective(PERSPECTIVE, window)));
		for (IViewDescriptor each : workbench.getViewRegistry().getViews())
			if (!each.isRestorable() || !each.getId().equals("org.eclipse.ui.internal.introview"))
				steps.add(new Step("view " + each.getId(), () -> page().showView(each.getId())));
		for (IWizardCategory each : List.of(workbench.getNewWizardRegistry().getRootCategory(),
				workbench.getImportWizardRegistry().getRootCategory(),
				workbench.getExportWizardRegistry().getRootCategory()))
			collect(each);
		// the platform's own page on comparing fails once it is closed
		for (IPreferenceNode each : workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER))
			if (each.getId().startsWith(JOURNEYS))
				steps.add(new Step("preferences " + each.getId(), () -> preferences(each.getId())));
		steps.add(new Step("menus", () -> collect(window.getShell().getMenuBar(), "", false)));
		steps.add(new Step("cheat sheet", this::cheatSheet));
	}

	private void collect(IWizardCategory category) {
		for (IWizardDescriptor each : category.getWizards())
			steps.add(new Step("wizard " + each.getId(), () -> wizard(each)));
		for (IWizardCategory each : category.getCategories()) collect(each);
	}

	/** What stands in a menu is only known once it is shown. */
	private void collect(Menu menu, String path, boolean isOpening) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem each : menu.getItems()) {
			String name = each.getText().replaceAll("&|\t.*", "");
			boolean isChosen = isOpening || OPENING.contains(name);
			if (each.getMenu() != null) collect(each.getMenu(), path + name + " > ", isChosen);
			else if (isChosen && each.isEnabled() && !name.equals(KEYS) && (each.getStyle() & SWT.SEPARATOR) == 0)
				steps.addFirst(
						new Step("menu " + path + name, () -> each.notifyListeners(SWT.Selection, new Event())));
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private void wizard(IWizardDescriptor descriptor) throws CoreException {
		IWorkbenchWizard made = descriptor.createWizard();
		made.init(workbench, StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(window.getShell(), made);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void preferences(String page) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), page, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void cheatSheet() throws CommandException {
		String command = "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=journey.dsl.ui.cheatsheet.first-map)";
		workbench.getService(IHandlerService.class)
				.executeCommand(workbench.getService(ICommandService.class).deserialize(command), null);
	}

	private void next() {
		Step step = steps.poll();
		if (step == null) {
			say("failed", Arrays.stream(page().getViewReferences()).filter(each -> each.getPart(true) == null)
					.map(IViewReference::getId).collect(Collectors.joining(", ")));
			workbench.close();
			return;
		}
		// before it is opened, which may block until it is closed; who opened it has to go on before the next one
		Display.getDefault().timerExec(PAUSE, () -> {
			closeDialogs();
			Display.getDefault().timerExec(PAUSE, this::next);
		});
		open(step);
	}

	private static void open(Step step) {
		say("opens", step.what);
		try {
			step.open.run();
		} catch (Exception | LinkageError failure) {
			say("cannot open", step.what + ": " + failure);
		}
	}

	private void closeDialogs() {
		for (Shell each : Display.getDefault().getShells())
			if (!each.isDisposed() && each != window.getShell() && each.isVisible()) each.close();
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	private static Control browser(Composite inside) {
		return Stream.of(inside.getChildren())
				.map(each -> each instanceof Browser ? each
						: each instanceof Composite further ? browser(further) : null)
				.filter(each -> each != null).findFirst().orElse(null);
	}

	private static void say(String what, String value) {
		System.out.println("probe: " + what + ": " + value);
	}
}
