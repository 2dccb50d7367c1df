package journey.dsl.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The cheat sheet to the first map: what its buttons do is there, and both languages have the same steps. */
class CheatSheetTest {

	private static final String ENGLISH = "cheatsheets/first-map.xml";
	private static final String GERMAN = "nl/de/cheatsheets/first-map.xml";

	@Test
	void commandsOfTheStepsAreThere() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String written : commands(ENGLISH)) {
			ParameterizedCommand command = commands.deserialize(written);
			assertTrue(command.getCommand().isDefined(), written);
			Object wizard = command.getParameterMap().values().stream().findFirst().orElse(null);
			if (written.contains("WizardId=")) assertTrue(isWizard(String.valueOf(wizard)), written);
		}
	}

	@Test
	void germanHasTheSameSteps() throws Exception {
		assertEquals(commands(ENGLISH), commands(GERMAN));
		assertEquals(sheet(ENGLISH).getElementsByTagName("item").getLength(),
				sheet(GERMAN).getElementsByTagName("item").getLength());
	}

	private static boolean isWizard(String id) {
		IWizardRegistry made = PlatformUI.getWorkbench().getNewWizardRegistry();
		return made.findWizard(id) != null
				|| PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(id) != null;
	}

	private static List<String> commands(String path) throws Exception {
		List<String> commands = new ArrayList<>();
		NodeList found = sheet(path).getElementsByTagName("command");
		for (int at = 0; at < found.getLength(); at++)
			commands.add(((Element) found.item(at)).getAttribute("serialization"));
		return commands;
	}

	private static Document sheet(String path) throws Exception {
		try (InputStream stream = Platform.getBundle("journey.dsl.ui").getEntry(path).openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
		}
	}
}
