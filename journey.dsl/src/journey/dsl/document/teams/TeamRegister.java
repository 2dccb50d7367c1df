package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Anchors;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Due;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;

/**
 * All teams and people, how much each of them has to do with, and what is urgent.
 *
 * @param urgent what somebody has to hurry with, by whom
 * @param rows teams, each followed by its people, then people without a team
 */
public record TeamRegister(List<Urgent> urgent, List<Row> rows) {
	/**
	 * What one team or person has to hurry with.
	 *
	 * @param owner who
	 * @param title what kind of thing it is
	 * @param entry what
	 */
	public record Urgent(Mention owner, String title, Entry entry) {}

	/**
	 * A team or person.
	 *
	 * @param anchor its place
	 * @param owner with their page
	 * @param about who leads the team, or what the person's function is
	 * @param style team, member of the team above, or person alone
	 * @param cells how much there is of what, in the order of the columns
	 * @param findings how many are about what they own; empty if nobody asked the rules
	 */
	public record Row(String anchor, Mention owner, Optional<String> about, String style, List<Amount> cells,
			Optional<String> findings) {}

	/**
	 * How much there is.
	 *
	 * @param column the key of its column
	 * @param texts in words; none if there is nothing
	 * @param urgent how much of it somebody has to hurry with
	 */
	public record Amount(String column, List<String> texts, Optional<String> urgent) {}

	static TeamRegister of(SiteContext site, WorkIndex index, Entries entries, Links places) {
		List<Urgent> urgent = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		RowBuilder builder = new RowBuilder(site, index, entries, places, urgent);
		for (Owner owner : site.owners()) {
			if (owner instanceof Person person && index.teamOf(person).filter(team -> team instanceof Team).isPresent())
				continue;
			rows.add(builder.row(owner, owner instanceof Team ? "team" : "alone"));
			if (owner instanceof Team)
				index.work(owner).people.forEach(person -> rows.add(builder.row(person, "member")));
		}
		return new TeamRegister(List.copyOf(urgent), List.copyOf(rows));
	}

	private record RowBuilder(SiteContext site, WorkIndex index, Entries entries, Links places, List<Urgent> urgent) {
		Row row(Owner owner, String style) {
			Words words = site.words();
			OwnerWork work = index.work(owner);
			List<Entry> meets = Entries.all(own(work.meets), held -> entries.expected(held, true));
			List<Entry> passings = Entries.all(own(work.handsOver), held -> entries.passing(held, false, true));
			List<Entry> tasks = new ArrayList<>(
					Entries.all(own(work.actions.stream().filter(Entries::isOpen).toList()), entries::action));
			tasks.addAll(Entries.all(own(work.mastery), entries::mastery).stream()
					.filter(entry -> entry.due().filter(Due::done).isEmpty()).toList());
			int moments = (int) own(work.steps).stream().filter(held -> held.what() instanceof Moment).count();
			List<Amount> cells = List.of(
					new Amount("own",
							counts(words, "journeys", own(work.journeys).size(), "moments", moments, "steps",
									own(work.steps).size() - moments,
									"deeds", own(work.deeds).size()),
							Optional.empty()),
					new Amount("meet", counts(words, "meets", meets.size()), urgent(owner, "meets", meets)),
					new Amount("passing",
							counts(words, "hands-over", passings.size(), "receives", own(work.receives).size()),
							urgent(owner, "hand-offs", passings)),
					new Amount("tasks", counts(words, "tasks", tasks.size(), "plans", own(work.plans).size()),
							urgent(owner, "tasks", tasks)));
			Optional<String> findings = site.inspected().map(inspected -> String.valueOf(work.findings));
			return new Row(Anchors.global(owner), places.owner(owner), about(owner), style, cells, findings);
		}

		/** What the owner has without one of their people. */
		private static <T> List<OwnedItem<T>> own(List<OwnedItem<T>> all) {
			return all.stream().filter(held -> held.person().isEmpty()).toList();
		}

		private static List<String> counts(Words words, Object... keysAndNumbers) {
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < keysAndNumbers.length; i += 2)
				if ((int) keysAndNumbers[i + 1] > 0)
					texts.add(words.count("teams.count." + keysAndNumbers[i], (int) keysAndNumbers[i + 1]));
			return List.copyOf(texts);
		}

		private Optional<String> urgent(Owner owner, String key, List<Entry> all) {
			List<Entry> hurry = all.stream().filter(Entry::isUrgent).toList();
			hurry.forEach(
					entry -> urgent.add(new Urgent(places.owner(owner), site.words().get("teams.kind." + key), entry)));
			return hurry.isEmpty() ? Optional.empty()
					: Optional.of(site.words().get("teams.urgent." + key, hurry.size()));
		}

		private Optional<String> about(Owner owner) {
			if (owner instanceof Person person) return person.role().map(Given::value);
			return ((Team) owner).lead().map(lead -> site.words().get("teams.led-by", site.wording().title(lead)));
		}
	}
}
