package journey.dsl.ui.welcome;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;

/** What the welcome page offers to do. */
enum WelcomeAction {
	/** Asks for a name and makes a project with an example. */
	NEW_PROJECT("new-project") {
		@Override
		void run() {
			execute("org.eclipse.ui.newWizard", Map.of("newWizardId", "journey.dsl.ui.wizards.project"));
		}
	},
	/** Shows the steps to the first map. */
	TOUR("tour") {
		@Override
		void run() {
			close();
			new OpenCheatSheetAction("journey.dsl.ui.cheatsheet.first-map").run();
		}
	},
	/** Makes projects of folders that are there already. */
	OPEN_FOLDER("open-folder") {
		@Override
		void run() {
			execute("org.eclipse.e4.ui.importer.openDirectory", Map.of());
		}
	},
	/** Leaves the page. */
	CLOSE("close") {
		@Override
		void run() {
			close();
		}
	};

	private final String word;

	WelcomeAction(String word) {
		this.word = word;
	}

	/** Does it, in the thread of the display. */
	abstract void run();

	/** What links and texts call it. */
	String word() {
		return word;
	}

	/** The one that a link names. */
	static Optional<WelcomeAction> of(String word) {
		return Stream.of(values()).filter(action -> action.word.equals(word)).findFirst();
	}

	private static void close() {
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
	}

	/** What has made something is followed by looking at it; what was cancelled leaves the page where it was. */
	private static void execute(String id, Map<String, String> parameters) {
		int projects = projects();
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failure) {
			ILog.of(WelcomeAction.class).error(id + " cannot be done", failure);
		}
		if (projects() > projects) close();
	}

	private static int projects() {
		return ResourcesPlugin.getWorkspace().getRoot().getProjects().length;
	}
}
