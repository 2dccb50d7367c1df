package journey.dsl.ide.diagnostics;

import java.util.List;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/**
 * The result of a check, in numbers.
 *
 * @param files how many texts were checked
 */
public record CheckedFolder(int files, int errors, int warnings, int infos) {
	/** The numbers of some workspaces. */
	public static CheckedFolder of(List<OpenWorkspace> workspaces) {
		List<Finding> findings = workspaces.stream()
				.flatMap(each -> each.faulty().stream().flatMap(path -> each.findings(path).stream())).toList();
		return new CheckedFolder(workspaces.stream().mapToInt(each -> each.paths().size()).sum(),
				count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
