package journey.dsl.rules.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.Given;
import journey.dsl.model.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** A picture on the map is a file of the workspace, so that it is there for everybody. */
final class ImageIsInWorkspace extends ElementRule<Step> {
	ImageIsInWorkspace() {
		super(Step.class, Severity.ERROR);
	}

	@Override
	protected void check(Step step, RuleContext context) {
		if (step.encounter().image().isEmpty()) return;
		Given<String> image = step.encounter().image().get().path();
		Optional<String> path = pathFromRoot(image.at().file(), image.value().strip().replace('\\', '/'));
		if (path.isEmpty()) context.reportVariant("outside", image.at(), context.quoted(image.value()));
		else if (!context.files().has(path.get())) context.report(image.at(), context.quoted(image.value()), path.get());
	}

	/** Where the picture is, seen from the folder of the workspace; empty if it is outside. */
	private static Optional<String> pathFromRoot(String file, String image) {
		boolean hasSchemeOrDrive = image.indexOf(':') >= 0 && !image.substring(0, image.indexOf(':')).contains("/");
		if (image.startsWith("/") || hasSchemeOrDrive) return Optional.empty();
		List<String> folders = new ArrayList<>(List.of(file.split("/")));
		folders.remove(folders.size() - 1);
		for (String part : image.split("/")) {
			if (part.isEmpty() || part.equals(".")) continue;
			if (!part.equals("..")) folders.add(part);
			else if (folders.isEmpty()) return Optional.empty();
			else folders.remove(folders.size() - 1);
		}
		return Optional.of(String.join("/", folders));
	}
}
