package journey.dsl.tests.language;

/** A text that says everything the language can say: each kind of element, each clause, each place for a name. */
final class Everything {
	private static final String TEXT = """
			namespace NAME
			import NAME.NAME
			import NAME.*

			/** Sells. */
			team TEAM "Team" { lead PERSON owns "prices", "offers" owns "terms" contact "room 4" note "a" note "b" \
			tags NAME, NAME
			  allow "definition-is-used" because "for later" allow "definition-is-used" }
			person PERSON "Person" { role "Boss" team TEAM contact "ext. 1" }
			persona NAME "Persona" { segment "small firms" role "buyer" part decides, influences, buys, uses \
			experience first-time
			  goal "be done" need "peace" says "Oh" prefers NAME during NAME because "why not" prefers NAME }
			channel NAME "Channel" { is human, digital, self-service, physical }
			system NAME "System" { owner NAME }
			metric NAME "Metric" { is nps baseline -12 target 4.5 source "survey" }
			metric durations { is duration baseline 2 business days target 1.5 hours }
			metric counts { is count baseline 3 times target once }
			metric shares { is rate baseline 71.1% target EUR 48000.5 }
			outcome NAME "Outcome" { is repeat-purchase worth EUR 48000 within 12 months measured by NAME }
			promise NAME "Promise" { text "soon" made by NAME due within 30 days }
			evidence NAME "Evidence" { is support-tickets sample 14 on 2026-05-02 source "wiki" }
			calendar NAME "Calendar" { works monday, tuesday, wednesday, thursday, friday, saturday, sunday hours \
			08:00 to 17:00
			  zone "Europe/Brussels" holiday 2026-12-25 "Christmas" holiday 2027-01-01 }
			lane NAME "Lane"
			phase NAME "Phase"
			phase another-phase { like NAME }
			moment-type NAME "Type" { meaning "m" family "f" fits NAME, NAME checklist "q", "r" requires job, channel, \
			owner, expectation,
			  metric, feeling, choices, promise, chance, hazard-plan, evidence, consequence, mastery }
			moment-type another-type { extends NAME }

			journey NAME "Journey" {
			  version "1" status draft state as-is market B2B for NAME, NAME scenario "s" job "j" job "k" owner NAME, \
			NAME aims for NAME
			  deadline 4 weeks customers 400 per year reviewed every 1 year last reviewed 2026-08-01 calendar NAME \
			starts when "it rains"
			  stage NAME "Stage" {
			    is NAME owner NAME goal "g" turns "a" into "b"
			    touchpoint NAME "Touchpoint" {
			      does "d" thinks "t" feels very-negative "bad" for NAME, NAME feels neutral says "s" pain "p" often \
			pain "q" gain "g"
			      effort low importance high shows "s" image "a.png" alt "A picture" owner NAME via NAME, NAME \
			supported by NAME, NAME
			      automated by NAME matters to NAME, NAME only for NAME, NAME detail NAME "d" frontstage "f" by NAME
			      backstage "b" by NAME using NAME our-rule "r" evidence NAME, NAME gives NAME, NAME what-next "w"
			      updates every 2 days on NAME takes 5 minutes once repeats every 3 months event "E", "F" turns "a" \
			into "b"
			      then another-step 40% when "x" then NAME back-to NAME 10% when "y" at most 2 times back-to NAME at \
			most 1 time
			      exit as NAME, NAME 5% when "z" exit
			    }
			    own-step another-step
			    sub-journey inner "Zoom" of with-moment { then NAME }
			  }
			  hand-off NAME "Hand-off" from NAME to NAME after NAME before NAME {
			    accountable NAME carries "c", "d" wait at most 2 business days today 3 days practice hand-off-meeting, \
			overlap,
			    warm-introduction, crm-record, checklist recorded in NAME measured by NAME target 80% pain "p" rarely \
			seen-by-customer }
			  hazard NAME "Hazard" at NAME, another-step { likelihood rare impact medium warning "w" plan "p" by NAME \
			within 1 hour learned from NAME }
			  action NAME "Action" improves NAME, another-step { removes "r" owner NAME due 2027-01-31 effort low cost \
			EUR 100 status planned
			    raises NAME to 50% lowers NAME to 5% }
			  events "log.csv" { case "c" activity "a" timestamp "t" resource "r" lifecycle "l" }
			}
			journey with-moment {
			  improves NAME
			  stage NAME {
			    moment NAME "Moment" {
			      is NAME, NAME make-or-break rank 1 for NAME, NAME make-or-break on-critical-path point-of-no-return \
			job "j" tone "t"
			      expects "e" within 1 business day after NAME at least 1% at most 3 times today 2 set by NAME met by \
			NAME measured by NAME
			      expects "f" within 1 week before NAME prefers NAME because "b" keeps NAME, NAME breaks NAME, NAME \
			choices "x", "y"
			      goes-well today 62% target 80% measured by NAME
			      chance of NAME today 40% target 60% well 78% badly 31% estimated if-well "w" if-badly "b"
			      make-aware "m" by NAME due 2026-12-24 simplify "s" done deliver "d" measure "m" replaces NAME
			    }
			  }
			}
			journey with-own-step { stage NAME { own-step NAME "Own step" { takes 1 hour back-to NAME } } }
			journey with-zoom { stage NAME { sub-journey NAME "Sub-journey" of NAME { exit as NAME } own-step last-one \
			{ then NAME then NAME.another-step } } }
			""";

	private Everything() {}

	/** Everything that has a name is called so, but for the persons. */
	static String withTeam(String name) {
		return of(name, name, "boss");
	}

	/** Everything that has a name is called so, but for the teams. */
	static String withPerson(String name) {
		return of(name, "crew", name);
	}

	private static String of(String name, String team, String person) {
		return TEXT.replace("TEAM", team).replace("PERSON", person).replace("NAME", name);
	}
}
