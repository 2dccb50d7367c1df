package journey.dsl.rules.ownership;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A person answers for the journey, not a department. */
final class JourneyOwnerIsPerson extends ElementRule<Journey> {
	JourneyOwnerIsPerson() {
		super(Journey.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<Team> teams = journey.charter().owners().stream()
				.flatMap(owner -> context.model().find(owner, Team.class).stream()).toList();
		// one person among the owners is enough
		if (teams.isEmpty() || teams.size() < journey.charter().owners().size()) return;
		Ref first = journey.charter().owners().get(0);
		Optional<Owner> lead = teams.get(0).lead().flatMap(name -> context.model().find(name, Owner.class))
				.filter(Person.class::isInstance);
		lead.ifPresentOrElse(
				person -> context.reportVariant("lead", first.at(), journey.title(), teams.get(0).title(),
						person.title(), person.name()),
				() -> context.report(first.at(), journey.title(), context.phrasing().titles(teams)));
	}
}
