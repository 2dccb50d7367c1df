package journey.dsl.ui.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The problems of a project: what is found in its journeys, and what went wrong with its documents. */
final class ProjectMarkers {
	private static final String FINDING = JourneyBundle.ID + ".finding";
	private static final String DOCUMENTS = JourneyBundle.ID + ".documents";

	private ProjectMarkers() {}

	/** No problems of ours any more. */
	static void clear(IProject project) throws CoreException {
		project.deleteMarkers(FINDING, true, IResource.DEPTH_INFINITE);
		project.deleteMarkers(DOCUMENTS, true, IResource.DEPTH_INFINITE);
	}

	/** Files in which something was found at some time. */
	static List<IResource> faulty(IProject project) throws CoreException {
		return Arrays.stream(project.findMarkers(FINDING, true, IResource.DEPTH_INFINITE)).map(IMarker::getResource)
				.distinct().toList();
	}

	/**
	 * Says of the documents what there is to say, and nothing else any more.
	 *
	 * @param problems each with how bad it is
	 */
	static void ofDocuments(IProject project, Map<String, Integer> problems) throws CoreException {
		Map<String, Integer> missing = new LinkedHashMap<>(problems);
		for (IMarker each : project.findMarkers(DOCUMENTS, true, IResource.DEPTH_ZERO)) {
			// problems that stay are left alone, so that nothing flickers
			String message = each.getAttribute(IMarker.MESSAGE, "");
			boolean stays = missing.remove(message, each.getAttribute(IMarker.SEVERITY, -1));
			if (!stays) each.delete();
		}
		for (Map.Entry<String, Integer> each : missing.entrySet())
			project.createMarker(DOCUMENTS, Map.of(IMarker.MESSAGE, each.getKey(), IMarker.SEVERITY, each.getValue(),
					IMarker.SOURCE_ID, JourneyBundle.ID));
	}
}
