package journey.dsl.rules.ownership;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** What two teams of one house own, nobody owns. The house is the first word of their namespace. */
final class AreaHasOneOwner extends WorkspaceRule {
	AreaHasOneOwner() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		Map<String, Team> owners = new HashMap<>();
		for (SourceFile file : model.files())
			for (Declaration declaration : file.declarations())
				if (declaration instanceof Team team)
					team.areas().forEach(area -> claim(file.namespace().split("\\.")[0], area, team, owners, context));
	}

	private static void claim(String house, Given<String> area, Team team, Map<String, Team> owners,
			RuleContext context) {
		Team first = owners.putIfAbsent(house + " " + area.value().strip().toLowerCase(Locale.ROOT), team);
		// a team that names an area twice has no rival
		if (first == null || first.qualifiedName().equals(team.qualifiedName())) return;
		List<String> both = Stream.of(first.title(), team.title()).sorted().toList();
		context.reportWith(List.of(first), area.at(), area.value(), both.get(0), both.get(1));
	}
}
