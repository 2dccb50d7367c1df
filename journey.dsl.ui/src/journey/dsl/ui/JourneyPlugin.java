package journey.dsl.ui;

import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.OpenProjects;
import journey.dsl.ui.client.OpenTexts;
import journey.dsl.ui.findings.Findings;
import journey.dsl.ui.project.FirstJourneys;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** What there is once in a workbench: the connection to the server, and what tells it of texts and projects. */
public final class JourneyPlugin extends AbstractUIPlugin {
	/** The bundle, which ids of commands, views and preferences begin with. */
	public static final String ID = "journey.dsl.ui";
	/** The content type of journeys. */
	public static final String CONTENT_TYPE = "journey.dsl.contenttype";

	private static JourneyPlugin started;
	private JourneyClient client;
	private OpenTexts texts;
	private OpenProjects projects;
	private final Findings findings = new Findings();
	private final FirstJourneys firstJourneys = new FirstJourneys();

	/** The bundle, which is started by whatever asks for it first. */
	public static JourneyPlugin get() {
		return started;
	}

	/** The connection to the server. */
	public static JourneyClient client() {
		return started.client;
	}

	/** What is found in journeys, as it is listed. */
	public static Findings findings() {
		return started.findings;
	}

	/** Says in the error log what went wrong. */
	public static void log(String message, Throwable failure) {
		started.getLog().log(Status.error(message, failure));
	}

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		started = this;
		client = new JourneyClient();
		client.onFindings(findings::show);
		projects = new OpenProjects(client);
		texts = new OpenTexts(client);
		projects.start();
		texts.start();
		firstJourneys.start();
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		firstJourneys.stop();
		texts.stop();
		projects.stop();
		client.stop();
		super.stop(context);
	}
}
