package journey.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * The one bridge from Xtext's validation to the rules: language server and editors show exactly the findings of the
 * command line. Xtext's own syntax and linking messages are not shown; rules say the same in the modeller's words.
 */
public class JourneyResourceValidator implements IResourceValidator {
	private final OpenFindings findings;

	/** For Guice. */
	@Inject
	public JourneyResourceValidator(OpenFindings findings) {
		this.findings = findings;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		if (!(resource instanceof XtextResource journeys) || cancelled.isCanceled()) return List.of();
		return findings.in(journeys).stream().map(finding -> issue(finding, journeys)).toList();
	}

	private static Issue issue(Finding finding, XtextResource resource) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(finding.rule());
		issue.setMessage(finding.message());
		issue.setSeverity(severity(finding.severity()));
		issue.setUriToProblem(resource.getURI().appendFragment("/"));
		issue.setOffset(finding.at().offset());
		issue.setLength(finding.at().length());
		issue.setLineNumber(finding.at().line());
		issue.setColumn(finding.at().column());
		return issue;
	}

	private static org.eclipse.xtext.diagnostics.Severity severity(Severity severity) {
		return switch (severity) {
			case ERROR -> org.eclipse.xtext.diagnostics.Severity.ERROR;
			case WARNING -> org.eclipse.xtext.diagnostics.Severity.WARNING;
			case INFO -> org.eclipse.xtext.diagnostics.Severity.INFO;
		};
	}
}
