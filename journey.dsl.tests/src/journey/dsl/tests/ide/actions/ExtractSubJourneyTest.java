package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.tests.Texts;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Test;

/** Selected steps become a journey of their own, and customers notice nothing. */
class ExtractSubJourneyTest {
	private static final String EAT = "Make “Eat” a journey of its own";

	private static Offered offered(String... texts) {
		return Offered.of(CodeActionKind.RefactorExtract, texts);
	}

	@Test
	void withWhatIsAboutThemAlone() {
		assertThat(offered("""
				namespace bistro
				journey dinner "An evening out" {
				  state as-is
				  for guest
				  owner mia
				  job "Eat well"
				  aims for returns
				  stage arrive "Arrive" {
				    owner floor
				    touchpoint book "I book" { then served 10% }
				  }
				  stage eat "Eat" {
				    is use
				    owner kitchen
				    turns "guest" into "regular"
				    /** The first one. */
				    touchpoint «order "I order"

				    moment served "I am served" {
				      expects "hot" within 10 minutes after order
				      back-to order 5% when "cold"
				      exit as returns 20%
				    }»
				    touchpoint pay "I pay" { owner floor }
				  }
				  hand-off ticket "Ticket" from floor to kitchen after order before dinner.served
				  hand-off bill "Bill" from kitchen to floor after served
				  hazard cold "Cold" at served
				  hazard rain "Rain" at book
				  action bell "A bell" improves dinner.served
				}
				persona guest
				person mia
				team floor
				team kitchen
				outcome returns { is purchase }
				""").text(EAT)).isEqualTo("""
				namespace bistro
				journey dinner "An evening out" {
				  state as-is
				  for guest
				  owner mia
				  job "Eat well"
				  aims for returns
				  stage arrive "Arrive" {
				    owner floor
				    touchpoint book "I book" { then eat.served 10% }
				  }
				  stage eat "Eat" {
				    is use
				    owner kitchen
				    turns "guest" into "regular"
				    sub-journey eat "Eat" of eat
				    touchpoint pay "I pay" { owner floor }
				  }
				  hand-off bill "Bill" from kitchen to floor after eat.served
				  hazard rain "Rain" at book
				}

				journey eat "Eat" {
				  state as-is
				  for guest
				  job "Eat well"
				  owner mia

				  stage eat "Eat" {
				    is use
				    owner kitchen
				    /** The first one. */
				    touchpoint order "I order"

				    moment served "I am served" {
				      expects "hot" within 10 minutes after order
				      back-to order 5% when "cold"
				      exit as returns 20%
				    }
				  }

				  hand-off ticket "Ticket" from floor to kitchen after order before served
				  hazard cold "Cold" at served
				  action bell "A bell" improves served
				}
				persona guest
				person mia
				team floor
				team kitchen
				outcome returns { is purchase }
				""");
	}

	@Test
	void wholeStagesStayStages() {
		assertThat(offered("""
				journey j {
				  stage a { touchpoint t }
				  stage b "Bee" {
				    is use
				    touchpoint «u
				  }
				  // the sea
				  stage c "Sea" { is use touchpoint »v }
				  stage d { touchpoint w { back-to u 10% } }
				}
				""").text("Make “Bee – Sea” a journey of its own")).isEqualTo("""
				journey j {
				  stage a { touchpoint t }
				  stage b-to-c "Bee – Sea" {
				    is use
				    sub-journey b-to-c "Bee – Sea" of b-to-c
				  }
				  stage d { touchpoint w { back-to b-to-c.u 10% } }
				}

				journey b-to-c "Bee – Sea" {
				  stage b "Bee" {
				    is use
				    touchpoint u
				  }
				  // the sea
				  stage c "Sea" { is use touchpoint v }
				}
				""");
	}

	@Test
	void otherJourneysAndFilesFindThem() {
		assertThat(offered("namespace n\njourney j { stage eat \"Eat\" { «touchpoint a» touchpoint b } }",
				"import n.*\njourney k { stage s { sub-journey z of j moment m { expects \"x\" within 1 day after z.a "
						+ "} } hazard h at j.a hazard i at n.j.b }")
				.texts(EAT))
				.containsExactly(
						"namespace n\njourney j { stage eat \"Eat\" { sub-journey eat \"Eat\" of eat touchpoint b } "
								+ "}\n\n"
								+ "journey eat \"Eat\" {\n  stage eat \"Eat\" {\n    touchpoint a\n  }\n}",
						"import n.*\njourney k { stage s { sub-journey z of j moment m { expects \"x\" within 1 day "
								+ "after z.eat.a } } hazard h at n.eat.a hazard i at n.j.b }");
	}

	@Test
	void whatIsAboutThemAndOthersTooStays() {
		assertThat(offered(
				"journey j {\n  stage eat \"Eat\" {\n    «touchpoint a\n    touchpoint b»\n    touchpoint c\n  }\n  "
						+ "hazard h at a, b\n  hazard i at c, b\n  action x improves b, c, a\n}\n")
				.text(EAT))
				.contains("  hazard i at c, eat.b\n  action x improves eat.b, c, eat.a\n}\n")
				.endsWith("  }\n\n  hazard h at a, b\n}\n");
	}

	@Test
	void subJourneysAmongThemAreReachedThroughTheNewOne() {
		assertThat(offered(
				"journey in { stage s { touchpoint x } }\njourney j { stage eat \"Eat\" { «sub-journey z of in» "
						+ "touchpoint b { back-to z.x 1% } } hazard h at z.x }")
				.text(EAT))
				.contains("back-to eat.z.x 1%").endsWith("    sub-journey z of in\n  }\n\n  hazard h at z.x\n}");
	}

	@Test
	void namesAreFree() {
		assertThat(
				offered("journey j { stage eat \"Eat\" { «touchpoint a» touchpoint eat-2 } }\njourney eat").text(EAT))
				.contains("sub-journey eat-2-2 \"Eat\" of eat-2 ");
	}

	@Test
	void linesEndAsTheyDoInTheFile() {
		assertThat(offered(
				"journey j {\r\n  stage eat \"Eat\" {\r\n    «touchpoint a {\r\n      via web\r\n    }»\r\n    "
						+ "touchpoint b\r\n  }\r\n}\r\nchannel web\r\n")
				.text(EAT))
				.isEqualTo(
						"journey j {\r\n  stage eat \"Eat\" {\r\n    sub-journey eat \"Eat\" of eat\r\n    touchpoint "
								+ "b\r\n  }\r\n}\r\n\r\njourney eat \"Eat\" {\r\n  stage eat \"Eat\" {\r\n"
								+ "    touchpoint a {\r\n      via web\r\n    }\r\n  }\r\n}\r\nchannel web\r\n");
	}

	@Test
	void isNotOfferedForWaysThatTheLanguageCannotSay() {
		assertThat(titles("stage s { «touchpoint a { then c 10% } touchpoint b» touchpoint c }"))
				.as("on to another step outside").isEmpty();
		assertThat(titles("stage s { touchpoint a «touchpoint b { back-to a 10% }» touchpoint c }"))
				.as("back to a step outside").isEmpty();
		assertThat(titles("stage s { touchpoint a «moment b { expects \"x\" within 1 day after j.a }» touchpoint c }"))
				.as("a limit from a step outside").isEmpty();
	}

	@Test
	void isNotOfferedForWhatNobodyComesToFromItsBeginning() {
		assertThat(titles("stage s { touchpoint a { then c 10% } «touchpoint b { exit } touchpoint c» touchpoint d }"))
				.isEmpty();
		assertThat(titles("stage s { touchpoint a { then c 10% } touchpoint b { exit } «touchpoint c» touchpoint d }"))
				.hasSize(1);
	}

	@Test
	void isOfferedThoughSomeNamesMeanNothing() {
		assertThat(titles("for nobody owner noone stage s { «touchpoint a { via nowhere }» touchpoint b }")).hasSize(1);
	}

	@Test
	void isNotOfferedWhereStepsStandForOthers() {
		String now = "journey now { stage s { «touchpoint a» touchpoint b } }";

		assertThat(offered(now).titles()).hasSize(1);
		assertThat(offered(now, "journey later { improves now stage s { touchpoint a } }").titles()).isEmpty();
		assertThat(offered(now.replace("now {", "now { improves later "), "journey later { stage s { touchpoint a } }")
				.titles()).isEmpty();
	}

	@Test
	void isNotOfferedWhereAGoalWouldEndMore() {
		String inner = "journey in { aims for won stage s { «touchpoint a { exit as won 10% }» touchpoint b } } "
				+ "outcome won { is purchase }";

		assertThat(offered(inner).titles()).hasSize(1);
		assertThat(offered(inner, "journey out { stage s { sub-journey z of in touchpoint c } }").titles()).isEmpty();
	}

	@Test
	void isNotOfferedForNothingAllOrParts() {
		assertThat(titles("stage s { touchpoint a «»touchpoint b }")).isEmpty();
		assertThat(titles("stage s { «touchpoint a touchpoint b» }")).as("all of it").isEmpty();
		assertThat(titles("stage s { touchpoint a «touchpoint b } stage t { touchpoint c» touchpoint d }"))
				.as("parts of two stages").isEmpty();
		assertThat(titles("stage s { touchpoint a «touchpoint a» touchpoint c }")).as("one of two with the same name")
				.isEmpty();
		assertThat(titles("«stage s { touchpoint a } } } team» x")).as("text that cannot be read").isEmpty();
	}

	@Test
	void whatIsWrittenBetweenThemStays() {
		assertThat(offered(
				"journey j {\n  stage eat \"Eat\" {\n    «touchpoint a\n    owner x\n    touchpoint b»\n    "
						+ "touchpoint c\n  }\n}\nteam x")
				.text(EAT))
				.isEqualTo(
						"journey j {\n  stage eat \"Eat\" {\n    sub-journey eat \"Eat\" of eat\n    owner x\n    "
								+ "touchpoint c\n  }\n}\n\n"
								+ "journey eat \"Eat\" {\n  stage eat \"Eat\" {\n    owner x\n    touchpoint a\n    "
								+ "touchpoint b\n  }\n}\nteam x");
	}

	@Test
	void theResultIsWellFormed() {
		String text = offered("journey j { stage eat \"A \\\"good\\\" \\\\ meal\" { «touchpoint a» touchpoint b } }")
				.text("Make “A \"good\" \\ meal” a journey of its own");

		assertThat(Texts.errors(text)).isEmpty();
		assertThat(Texts.model(text).journeys().get(1).title()).isEqualTo("A \"good\" \\ meal");
	}

	private static List<String> titles(String body) {
		return offered("journey j { " + body + " }").titles();
	}
}
