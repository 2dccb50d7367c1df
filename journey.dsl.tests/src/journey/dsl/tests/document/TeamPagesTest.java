package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.WorkspacePage;
import journey.dsl.document.part.Due;
import journey.dsl.document.teams.Entry.Note;
import journey.dsl.document.teams.Entry;
import journey.dsl.document.teams.Section.Group;
import journey.dsl.document.teams.Section;
import journey.dsl.document.teams.TeamPage;
import journey.dsl.document.teams.TeamPages;
import journey.dsl.document.teams.TeamRegister.Row;
import journey.dsl.document.teams.TeamRegister;
import org.junit.jupiter.api.Test;

/** What is on the pages of teams and people. */
class TeamPagesTest {
	private static final String ORGANISATION = """
			team sales "Sales" { lead carla owns "prices" contact "sales@x.example" } team desk "Desk"
			person carla "Carla" { role "Head" team sales } person otto "Otto" { role "Director" }
			outcome win "Win" promise date "The date" { text "We keep it" made by sales due within 10 days }
			system crm "CRM" { owner carla }
			""";

	private static SiteContext site(String journeys) {
		return Models.site(Models.of(ORGANISATION + journeys));
	}

	private static TeamPage page(String owner, SiteContext site) {
		return TeamPages.of(site).stream().filter(page -> page.path().equals("teams/" + owner + ".html"))
				.map(WorkspacePage::content).map(content -> (TeamPage) content.get()).findFirst().orElseThrow();
	}

	private static TeamRegister register(SiteContext site) {
		return (TeamRegister) TeamPages.of(site).get(0).content().get();
	}

	private static List<Entry> entries(TeamPage page, String style, String group) {
		return page.sections().stream().filter(section -> section.style().equals(style)).map(Section::groups)
				.flatMap(List::stream)
				.filter(one -> one.title().equals(group)).map(Group::entries).flatMap(List::stream).toList();
	}

	private static String notes(Entry entry) {
		return String.join(", ", entry.notes().stream().map(note -> note.label() + " " + note.value().text()).toList());
	}

	@Test
	void everyOwnerHasAPageBehindTheRegister() {
		List<WorkspacePage> pages = TeamPages.of(site(""));
		assertThat(pages).extracting(WorkspacePage::path).containsExactly("teams.html", "teams/sales.html",
				"teams/desk.html", "teams/carla.html", "teams/otto.html");
		assertThat(pages).extracting(WorkspacePage::about).containsExactly(
				Optional.empty(), Optional.of("Sales"), Optional.of("Desk"), Optional.of("Carla"), Optional.of("Otto"));
		assertThat(TeamPages.isFor(Models.site(Models.of("persona p")))).isFalse();
	}

	@Test
	void aTeamHasWhatItsPeopleHaveAndSaysWhose() {
		SiteContext site = site(
				"""
						journey j "J" { owner otto stage s "S" { owner sales touchpoint t "T"
						  moment last "Last" { } moment b "B" { make-or-break rank 2 } moment a "A" { make-or-break \
						rank 1 owner carla } } }
						""");
		List<Entry> moments = entries(page("sales", site), "own", "Moments");
		assertThat(moments).extracting(entry -> entry.head().text()).containsExactly("A", "B", "Last");
		assertThat(moments).extracting(Entry::rank).containsExactly(Optional.of("1"), Optional.of("2"),
				Optional.empty());
		assertThat(moments).extracting(entry -> entry.person().map(Mention::text)).containsExactly(Optional.of("Carla"),
				Optional.empty(), Optional.empty());
		assertThat(moments.get(0).head().href()).contains("../j/moments.html#step-a");
		assertThat(entries(page("carla", site), "own", "Moments")).extracting(entry -> entry.head().text())
				.containsExactly("A");
		assertThat(entries(page("sales", site), "own", "Other steps")).extracting(entry -> entry.head().text())
				.containsExactly("T");
		assertThat(entries(page("otto", site), "own", "Journeys, end to end")).extracting(Entry::head)
				.containsExactly(new Mention("J", Optional.of("../j/onepage.html")));
	}

	@Test
	void whoLeadsAndWhoBelongsToItStandsOnTop() {
		TeamPage page = page("sales", site(""));
		assertThat(page.facts()).extracting(fact -> fact.label() + ": " + fact.value().text())
				.containsExactly("Led by: Carla", "Answers for: prices", "Contact: sales@x.example", "System: CRM");
		assertThat(page.people()).extracting(person -> person.value() + person.label())
				.containsExactly(new Mention("Carla", Optional.of("../teams/carla.html")) + "Head");
		assertThat(page("desk", site("")).facts()).extracting(fact -> fact.value().text())
				.containsExactly("not known yet");
		assertThat(page("desk", site("")).sections()).isEmpty();
	}

	@Test
	void expectationsStandWithThoseWhoSetThemAndThoseWhoMustMeetThem() {
		SiteContext site = site("""
				journey j "J" { stage s { owner desk moment m "M" {
				  expects "fast" within 2 days today 3 days set by sales met by desk
				  expects "well" at least 90% today 95% set by sales
				  expects "nice" set by sales met by nobody-known } } }
				""");
		List<Entry> meet = entries(page("desk", site), "meet", "What customers expect of you");
		assertThat(meet).extracting(entry -> entry.head().text()).containsExactly("\u201cfast\u201d",
				"\u201cwell\u201d");
		assertThat(meet).extracting(entry -> entry.standing().orElseThrow().text()).containsExactly("not met today",
				"met today");
		assertThat(notes(meet.get(0))).isEqualTo("at M, limit within 2 days, today 3 days, raised by Sales");
		assertThat(notes(meet.get(1))).contains("met by nobody named: it is your step");
		List<Entry> set = entries(page("sales", site), "set", "Expectations you raise");
		assertThat(set).extracting(entry -> entry.standing().orElseThrow().style()).containsExactly("bad", "good",
				"unknown");
		assertThat(set.get(2).notes()).contains(new Note("limit", new Mention("not set yet", Optional.empty())),
				new Note("met by", new Mention("nobody-known", Optional.empty())));
	}

	@Test
	void whatAToBeMissesTodayIsPlannedAndNotUrgent() {
		String clauses = """
				stage s { owner desk moment m "M" { expects "fast" within 1 day today 3 days set by sales met by desk \
				} }
				hand-off h "H" from sales to desk after m { wait at most 1 day today 2 days } }
				""";
		SiteContext site = site(
				"journey j \"J\" { " + clauses + " journey k \"K\" { state to-be improves j " + clauses);
		List<Entry> meet = entries(page("desk", site), "meet", "What customers expect of you");
		assertThat(meet).extracting(entry -> entry.standing().orElseThrow().text()).containsExactly("not met today",
				"planned");
		assertThat(notes(meet.get(1))).startsWith("at M, in K, ");
		assertThat(entries(page("desk", site), "passing", "You receive"))
				.extracting(entry -> entry.standing().orElseThrow().style()).containsExactly("bad", "planned");
	}

	@Test
	void promisesStandWithThoseWhoMakeThemAndThoseWhoKeepThem() {
		SiteContext site = site(
				"journey j { stage s { owner desk touchpoint give \"Give\" { gives date } moment keep { keeps date } "
						+ "moment break { breaks date } } }");
		Entry made = entries(page("sales", site), "set", "Promises you make").get(0);
		assertThat(made.head().text()).isEqualTo("\u201cWe keep it\u201d");
		assertThat(notes(made)).isEqualTo("due within 10 days, given at Give");
		List<Entry> kept = entries(page("desk", site), "meet", "Promises to keep at your moments");
		assertThat(notes(kept.get(0))).isEqualTo("at Keep, due within 10 days, made by Sales");
		assertThat(kept).extracting(entry -> entry.standing().map(mark -> mark.text()))
				.containsExactly(Optional.empty(), Optional.of("broken here today"));
	}

	@Test
	void bothSidesOfAHandOffSeeTheOther() {
		SiteContext site = site(
				"""
						journey j { stage s { touchpoint t "T" } hand-off h "H" from sales to desk after t { \
						accountable otto carries "one", "two" wait at most 1 day today 2 days }
						  hand-off g "G" from desk to sales after t { accountable carla } }
						""");
		Entry over = entries(page("sales", site), "passing", "You hand over").get(0);
		assertThat(notes(over))
				.isEqualTo("to Desk, after T, carries one, two, wait at most 1 day, today 2 days, accountable Otto");
		assertThat(over.standing().orElseThrow().text()).isEqualTo("over the limit today");
		assertThat(notes(entries(page("desk", site), "passing", "You receive").get(0))).startsWith("from Sales, ");
		assertThat(notes(entries(page("otto", site), "passing", "You answer for").get(0)))
				.startsWith("from Sales, to Desk, ");
		assertThat(entries(page("sales", site), "passing", "You answer for")).as("they are a side of it").isEmpty();
		assertThat(notes(entries(page("desk", site), "passing", "You hand over").get(0)))
				.contains("carries not written down yet, limit not set yet");
	}

	@Test
	void tasksAreComparedWithTheDay() {
		SiteContext site = site(
				"""
						journey j { owner otto stage s { owner desk moment m "M" {
						  simplify "done long ago" by desk done  deliver "late" by desk due 2020-01-01  measure "some \
						day" by desk make-aware "ours" } }
						  hazard z "Z" at m { plan "call" by carla within 1 hour plan "tell" }
						  action a "A" improves m { due 2099-01-01 status planned } action b improves m { owner desk \
						status dropped } }
						""");
		List<Entry> tasks = entries(page("desk", site), "tasks", "The four steps to master moments");
		assertThat(tasks).extracting(entry -> entry.head().text()).containsExactly("late", "some day", "done long ago");
		assertThat(tasks).extracting(entry -> entry.due().orElseThrow()).containsExactly(
				new Due("due 2020-01-01", true, false), new Due("no date yet", false, false),
				new Due("done", false, true));
		assertThat(entries(page("desk", site), "tasks", "Actions")).extracting(TeamPagesTest::notes)
				.containsExactly("improves M, status planned, by nobody named: it is your step");
		assertThat(notes(entries(page("otto", site), "tasks", "The four steps to master moments").get(0)))
				.isEqualTo("Make aware M, by nobody named: it is your journey");
		assertThat(entries(page("desk", site), "hazards", "Your plans")).extracting(entry -> entry.head().text())
				.containsExactly("tell");
		assertThat(notes(entries(page("carla", site), "hazards", "Your plans").get(0)))
				.isEqualTo("if Z, at M, within 1 hour");
		assertThat(page("desk", site).totals().get(3))
				.isEqualTo(new TeamPage.Figure(3, "open tasks", Optional.of("1 overdue")));
	}

	@Test
	void whatIsToBeDoneAtSeveralStepsIsATaskOfAllWhoOwnThemAndOfATeamOnce() {
		SiteContext site = site(
				"""
						person cora "Cora" { team sales }
						journey j { stage s { moment m "M" { owner carla } touchpoint t "T" { owner cora } touchpoint \
						u "U" { owner desk } touchpoint v "V" { owner desk } }
						  hazard z "Z" at m, t, u, v { plan "tell" }
						  action a "A" improves m, t, u { status planned } }
						""");
		assertThat(notes(entries(page("sales", site), "tasks", "Actions").get(0)))
				.startsWith("improves M, improves T, improves U, status planned");
		for (String owner : List.of("sales", "carla", "cora", "desk")) {
			assertThat(entries(page(owner, site), "tasks", "Actions")).as(owner).hasSize(1);
			assertThat(entries(page(owner, site), "hazards", "Your plans")).as(owner).hasSize(1);
		}
		assertThat(notes(entries(page("desk", site), "hazards", "Your plans").get(0)))
				.startsWith("if Z, at M, at T, at U, at V");
	}

	@Test
	void theRegisterSaysWhatIsUrgentOnceAndByWhom() {
		TeamRegister register = register(
				site("""
						journey j { stage s { owner desk moment m "M" { expects "fast" within 2 days today 3 days met \
						by carla } } }
						"""));
		assertThat(register.urgent()).hasSize(1);
		assertThat(register.urgent().get(0).owner().text()).isEqualTo("Carla");
		assertThat(register.urgent().get(0).title()).isEqualTo("Expectation");
		assertThat(register.rows()).extracting(row -> row.style() + " " + row.owner().text())
				.containsExactly("team Sales", "member Carla", "team Desk", "alone Otto");
		assertThat(register.rows()).extracting(Row::about).containsExactly(Optional.of("led by Carla"),
				Optional.of("Head"), Optional.empty(), Optional.of("Director"));
		assertThat(register.rows().get(1).cells().get(1).urgent()).contains("1 not met today");
		assertThat(register.rows().get(0).cells().get(1).texts()).as("counted where it is named").isEmpty();
	}

	@Test
	void retiredJourneysAreLeftOut() {
		SiteContext site = site(
				"journey j { status retired owner otto stage s { owner desk moment m { expects \"x\" met by desk } } }");
		assertThat(page("desk", site).sections()).isEmpty();
		assertThat(page("otto", site).sections()).isEmpty();
	}

	@Test
	void findingsAreCountedWithThoseWhoOwnWhatTheyAreAbout() {
		TeamPage page = page("desk", site("journey j { stage s { owner desk moment m } }"));
		assertThat(page.findings().orElseThrow().text()).matches("[1-9]\\d* about what you own");
		assertThat(page.findings().orElseThrow().href()).contains("../report.html#owners");
	}
}
