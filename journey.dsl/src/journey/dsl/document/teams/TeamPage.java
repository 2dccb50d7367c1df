package journey.dsl.document.teams;

import static journey.dsl.document.teams.Entries.all;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.document.Anchors;
import journey.dsl.document.Document;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Due;
import journey.dsl.document.part.Fact;
import journey.dsl.document.teams.OwnerWork.Passing;
import journey.dsl.document.teams.Section.Group;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;

/**
 * What one team or person is there for: what they own, set, must meet, hand over, receive, and have to do.
 *
 * @param anchor its place
 * @param kind whether it is a team or a person
 * @param title of the owner
 * @param facts who leads it, what it answers for, how to reach it
 * @param people of the team, and their functions
 * @param totals how much of what there is
 * @param findings how many findings are about what they own, and where they stand; empty if nobody asked the rules
 * @param sections what they have to do with; none of them is empty
 * @param place where it stands in the text
 */
public record TeamPage(
		String anchor, String kind, String title, List<TeamFact> facts, List<TeamFact> people, List<Figure> totals,
		Optional<Fact> findings,
		List<Section> sections, String place) {
	/**
	 * A fact about the owner.
	 *
	 * @param label what it is about
	 * @param value what is so
	 */
	public record TeamFact(String label, Mention value) {}

	/**
	 * A number that sums up a part of the page.
	 *
	 * @param number how many
	 * @param label of what
	 * @param urgent what of it needs somebody to hurry
	 */
	public record Figure(int number, String label, Optional<String> urgent) {}

	static TeamPage of(Owner owner, SiteContext site, WorkIndex index, Entries entries, Links places) {
		Words words = site.words();
		OwnerWork work = index.work(owner);
		List<Section> sections = sections(work, entries, words);
		boolean team = owner instanceof Team;
		return new TeamPage(
				Anchors.global(owner), words.get(team ? "teams.team" : "teams.person"), owner.title(),
				facts(owner, work, places, words),
				work.people.stream()
						.map(person -> new TeamFact(person.role().map(Given::value).orElse(""), places.owner(person)))
						.toList(),
				figures(sections, work, words), findings(work, site, words),
				sections.stream().filter(section -> !section.groups().isEmpty()).toList(),
				site.wording().place(owner));
	}

	private static List<TeamFact> facts(Owner owner, OwnerWork work, Links places, Words words) {
		List<TeamFact> facts = new ArrayList<>();
		if (owner instanceof Team team) {
			facts.add(new TeamFact(words.get("teams.lead"),
					team.lead().map(places::owner).orElseGet(() -> Links.plain(words.get("teams.unknown")))));
			if (!team.areas().isEmpty())
				facts.add(plain(words.get("teams.areas"),
						String.join(words.get("comma"), team.areas().stream().map(Given::value).toList())));
			team.contact().ifPresent(contact -> facts.add(plain(words.get("teams.contact"), contact.value())));
		}
		if (owner instanceof Person person) {
			facts.add(
					plain(words.get("teams.role"), person.role().map(Given::value).orElse(words.get("teams.unknown"))));
			person.team().ifPresent(team -> facts.add(new TeamFact(words.get("teams.team"), places.owner(team))));
			person.contact().ifPresent(contact -> facts.add(plain(words.get("teams.contact"), contact.value())));
		}
		work.systems.forEach(system -> facts.add(plain(words.get("teams.system"), system.what().title())));
		return List.copyOf(facts);
	}

	private static TeamFact plain(String label, String text) {
		return new TeamFact(label, Links.plain(text));
	}

	private static List<Section> sections(OwnerWork work, Entries entries, Words words) {
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(words.get("teams.own"), "own", List.of(
				new Group(words.get("teams.journeys"), false, all(work.journeys, entries::journey)),
				new Group(words.get("teams.moments"), false, all(Entries.moments(work.steps), entries::step)),
				new Group(words.get("teams.stages"), false, all(work.stages, entries::stage)),
				new Group(words.get("teams.steps"), false,
						all(work.steps.stream().filter(held -> !(held.what() instanceof Moment)).toList(),
								entries::step)),
				new Group(words.get("teams.deeds"), false, all(work.deeds, entries::deed)))));
		sections.add(Section.of(words.get("teams.meet"), "meet", List.of(
				new Group(words.get("teams.meet.expectations"), false,
						all(work.meets, held -> entries.expected(held, true))),
				new Group(words.get("teams.meet.promises"), false, all(work.proofs, entries::proof)))));
		sections.add(Section.of(words.get("teams.set"), "set", List.of(
				new Group(words.get("teams.set.expectations"), false,
						all(work.sets, held -> entries.expected(held, false))),
				new Group(words.get("teams.set.promises"), false, all(work.makes, entries::made)))));
		sections.add(Section.of(words.get("teams.hand-offs"), "passing", List.of(
				new Group(words.get("teams.hands-over"), true,
						all(work.handsOver, held -> entries.passing(held, false, true))),
				new Group(words.get("teams.receives"), true,
						all(work.receives, held -> entries.passing(held, true, false))),
				new Group(words.get("teams.answers-for"), true,
						all(others(work), held -> entries.passing(held, true, true))))));
		sections.add(Section.of(words.get("teams.tasks"), "tasks", List.of(
				new Group(words.get("teams.actions"), true,
						all(work.actions.stream().filter(Entries::isOpen).toList(), entries::action)),
				new Group(words.get("teams.mastery"), true, openFirst(all(work.mastery, entries::mastery))))));
		sections.add(Section.of(words.get("teams.hazards"), "hazards",
				List.of(new Group(words.get("teams.plans"), true, all(work.plans, entries::plan)))));
		return sections;
	}

	/** Hand-offs that they answer for without being a side of them. */
	private static List<OwnedItem<Passing>> others(OwnerWork work) {
		Set<String> sides = new HashSet<>();
		Stream.concat(work.handsOver.stream(), work.receives.stream())
				.forEach(held -> sides.add(held.what().handOff().qualifiedName()));
		return work.answersFor.stream().filter(held -> !sides.contains(held.what().handOff().qualifiedName())).toList();
	}

	private static List<Entry> openFirst(List<Entry> tasks) {
		return tasks.stream().sorted(Comparator.comparing(entry -> entry.due().filter(Due::done).isPresent())).toList();
	}

	private static List<Figure> figures(List<Section> sections, OwnerWork work, Words words) {
		int handOffs = work.handsOver.size() + work.receives.size();
		List<Entry> tasks = entries(sections, "tasks");
		int open = (int) tasks.stream().filter(entry -> entry.due().filter(Due::done).isEmpty()).count();
		return List.of(
				figure(Entries.moments(work.steps).size(), "moments", 0, words),
				figure(work.meets.size(), "meets", urgent(entries(sections, "meet")), words),
				figure(handOffs, "hand-offs", urgent(entries(sections, "passing")), words),
				figure(open, "tasks", urgent(tasks), words));
	}

	private static List<Entry> entries(List<Section> sections, String style) {
		return sections.stream().filter(section -> section.style().equals(style))
				.flatMap(section -> section.groups().stream())
				.flatMap(group -> group.entries().stream()).toList();
	}

	private static int urgent(List<Entry> entries) {
		return (int) entries.stream().filter(Entry::isUrgent).count();
	}

	private static Figure figure(int number, String key, int urgent, Words words) {
		String label = words.get("teams.figure." + key + (number == 1 ? ".one" : ".other"));
		return new Figure(number, label,
				urgent == 0 ? Optional.empty() : Optional.of(words.get("teams.urgent." + key, urgent)));
	}

	private static Optional<Fact> findings(OwnerWork work, SiteContext site, Words words) {
		if (site.inspected().isEmpty()) return Optional.empty();
		boolean reported = site.workspaceDocuments().stream()
				.anyMatch(document -> document.key().equals(Document.REPORT));
		Optional<String> href = reported && work.findings > 0 ? Optional.of("../" + Document.REPORT + ".html#owners")
				: Optional.empty();
		return Optional.of(new Fact(words.get("teams.findings"), words.count("teams.findings", work.findings), href));
	}
}
