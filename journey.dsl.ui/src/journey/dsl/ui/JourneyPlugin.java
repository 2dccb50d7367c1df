package journey.dsl.ui;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.OpenProjects;
import journey.dsl.ui.client.OpenTexts;
import journey.dsl.ui.findings.Findings;
import journey.dsl.ui.project.FirstJourneys;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** What exists once in a workbench: the connection to the server, and what reports texts and projects to it. */
public final class JourneyPlugin extends AbstractUIPlugin {
	private JourneyClient client;
	private OpenTexts texts;
	private OpenProjects projects;
	private final FirstJourneys firstJourneys = new FirstJourneys();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		JourneyBundle.started(this);
		client = JourneyClient.start();
		client.onFindings(Findings.get()::show);
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
