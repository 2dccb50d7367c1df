package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.ide.actions.refactoring.Refactorings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** A step goes to another stage, and everything that belongs to it goes with it. */
class MoveStepTest {
	private static final String DINNER = """
			journey dinner {
			  stage arrive "Arrive" {
			    owner floor
			    touchpoint call "I call"

			    /** Where it begins. */
			    // so they say
			    touchpoint ord‸er "I order" {
			      via web
			    } // with a remark
			  }
			  stage eat "Eat" {
			    owner floor
			    // the best
			    moment served "I am served"
			  }
			  stage leave "Leave" {
			    owner door
			    touchpoint pay "I pay" { via web }
			  }
			}
			team floor
			team door
			""";

	private static Offered offered(String... texts) {
		return Offered.of(Refactorings.MOVE, texts);
	}

	@Test
	void toTheBeginningOfALaterStage() {
		assertThat(offered(DINNER).text("Move “I order” to “Eat”")).isEqualTo("""
				journey dinner {
				  stage arrive "Arrive" {
				    owner floor
				    touchpoint call "I call"
				  }
				  stage eat "Eat" {
				    owner floor
				    /** Where it begins. */
				    // so they say
				    touchpoint order "I order" {
				      via web
				    } // with a remark
				    // the best
				    moment served "I am served"
				  }
				  stage leave "Leave" {
				    owner door
				    touchpoint pay "I pay" { via web }
				  }
				}
				team floor
				team door
				""");
	}

	@Test
	void toTheEndOfAnEarlierStage() {
		String text = "journey j {\n  stage a \"A\" {\n    touchpoint x // first\n  }\n  stage b {\n      touchpoint "
				+ "‸y \"Y\" {\n        via web\n      }\n      touchpoint z\n  }\n}\n";

		assertThat(offered(text).text("Move “Y” to “A”"))
				.isEqualTo(
						"journey j {\n  stage a \"A\" {\n    touchpoint x // first\n    touchpoint y \"Y\" {\n      "
								+ "via web\n    }\n  }\n  stage b {\n      touchpoint z\n  }\n}\n");
	}

	@Test
	void whoOwnedItOwnsItThereToo() {
		assertThat(offered(DINNER).text("Move “I order” to “Leave”")).contains("""
				    touchpoint order "I order" {
				      via web
				      owner floor
				    } // with a remark
				    touchpoint pay
				""".stripTrailing());
		assertThat(
				offered("journey j { stage a { owner x touchpoint p‸ touchpoint q } stage b { touchpoint r } } team x")
						.text("Move “P” to “B”"))
				.as("where nobody else owns").isEqualTo(
						"journey j { stage a { owner x touchpoint q } stage b { touchpoint p { owner x } touchpoint r "
								+ "} } team x");
		assertThat(offered(
				"journey j { stage a { owner x touchpoint p‸ { owner y } own-step q } stage b { owner z touchpoint r "
						+ "} } team x team y team z")
				.text("Move “P” to “B”"))
				.as("its own owner").contains("stage b { owner z touchpoint p { owner y } touchpoint r }");
		assertThat(offered(
				"journey j { stage a { owner x touchpoint p own-step q‸ } stage b { owner z touchpoint r } } team x "
						+ "team z")
				.text("Move “Q” to “B”"))
				.as("what customers do alone").contains("stage b { owner z own-step q touchpoint r }");
	}

	@Test
	void nearestStagesComeFirstAndNotAll() {
		StringBuilder text = new StringBuilder("journey j {");
		for (int at = 0; at < 12; at++)
			text.append(" stage s").append(at).append(" { touchpoint t").append(at)
					.append(at == 3 ? "‸ touchpoint u }" : " }");

		assertThat(offered(text + "}").titles()).containsExactly("Move “T3” to “S2”", "Move “T3” to “S4”",
				"Move “T3” to “S1”", "Move “T3” to “S5”",
				"Move “T3” to “S0”", "Move “T3” to “S6”", "Move “T3” to “S7”", "Move “T3” to “S8”");
	}

	@Test
	void linesEndAsTheyDoInTheFile() {
		String text = "journey j {\r\n  stage a {\r\n    touchpoint x\r\n\r\n    touchpoint ‸y {\r\n      via web\r\n "
				+ "   }\r\n  }\r\n  stage b {\r\n    touchpoint z\r\n  }\r\n}\r\n";

		assertThat(offered(text).text("Move “Y” to “B”")).isEqualTo(
				"journey j {\r\n  stage a {\r\n    touchpoint x\r\n  }\r\n  stage b {\r\n    touchpoint y {\r\n      "
						+ "via web\r\n    }\r\n    touchpoint z\r\n  }\r\n}\r\n");
	}

	@Test
	void textsOfSeveralLinesSayTheSame() {
		String step = "touchpoint ‸y {\n          note \"\"\"\n            one\n              two // no comment\n     "
				+ "     \"\"\"\n        }";
		String text = "journey j {\n  stage a {\n        touchpoint x\n        " + step
				+ "\n  }\n  stage b {\n    touchpoint z\n  }\n}\n";
		String moved = offered(text).text("Move “Y” to “B”");

		assertThat(Texts.model(moved).journeys().get(0).steps().get(1).heading().remarks().notes())
				.containsExactly("one\n    two // no comment");
	}

	@Test
	void isNotOfferedWhereItSaysNothing() {
		assertThat(offered("journey j { stage a { touchpoint x‸ } stage b { touchpoint y } }").titles())
				.as("a stage would be left empty").isEmpty();
		assertThat(offered("journey j { stage a { touchpoint x‸ touchpoint y } }").titles()).as("the only stage")
				.isEmpty();
		assertThat(offered("journey j { stage a‸ { touchpoint x touchpoint y } stage b { touchpoint z } }").titles())
				.as("no step").isEmpty();
		assertThat(offered("journey j { stage a { touchpoint x‸ touchpoint y } stage b { touchpoint z } } }").titles())
				.as("a brace too many").isEmpty();
	}
}
