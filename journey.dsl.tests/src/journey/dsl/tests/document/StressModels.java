package journey.dsl.tests.document;

import journey.dsl.model.JourneyModel;

/** Models as large and as nasty as people make them, for pages that must stand them. */
final class StressModels {
	/** What must be read as it is and never run; the last ones as they are written in a model. */
	static final String HOSTILE = "<script>alert(1)</script> \\\"><img src=x onerror=alert(1)> "
			+ "</style><script>alert(1)</script> </title></svg> javascript:alert(1)"
			+ " {{7*7}} ${7*7} @if(true) &amp; <!-- \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDE80 \\u202Eabc \\u0007 "
			+ "\\u0000 "
			+ "x".repeat(300);
	/** The same as a reader sees it, without the long word: what would act has become a sign. */
	static final String HOSTILE_AS_READ = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> "
			+ "</style><script>alert(1)</script> </title></svg> javascript:alert(1)"
			+ " {{7*7}} ${7*7} @if(true) &amp; <!-- \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDE80 \uFFFDabc \u2407 \u2400";

	private static final String WORD = "Datenschutzgrundverordnungskonformitaetsbescheinigungsausstellungsverfahrensordnung";
	private static final String HEBREW = "\u05D0\u05E0\u05D9 \u05DE\u05E7\u05D1\u05DC \u05D0\u05EA "
			+ "\u05D4\u05D4\u05E6\u05E2\u05D4 \u05E9\u05DC\u05D9";
	private static final String ARABIC = "\u0623\u062A\u0644\u0642\u0649 \u0627\u0644\u0639\u0631\u0636 "
			+ "\u0627\u0644\u0623\u0648\u0644 (12%)";
	private static final String CHINESE = "\u6211\u6536\u5230\u7B2C\u4E00\u4EFD\u62A5\u4EF7\u5E76\u4E0E\u8463\u4E8B\u4F1A\u8BA8\u8BBA\u5B83\u7684\u6240\u6709\u7EC6\u8282\u548C\u98CE\u9669";
	private static final String LONG = "a text that goes on and on, with every reason, every exception and every "
			+ "little doubt that somebody once had in a workshop, "
			+ "until nobody remembers how it began; ";
	private static final String[] TEXTS = {LONG.repeat(3), WORD, HEBREW + " " + HEBREW, CHINESE, ARABIC,
			WORD + " " + LONG, "I", CHINESE.repeat(4), LONG + HEBREW, WORD + WORD};

	private StressModels() {}

	/** One journey with ten make-or-break moments, all with everything, in words of many kinds. */
	static JourneyModel words() {
		StringBuilder text = new StringBuilder(
				"""
						team long "%1$s" team short "IT" person boss "%2$s" channel ch "%1$s" channel ch2 "%3$s" \
						persona p "%3$s" persona q "%1$s"
						outcome win "%1$s" outcome lost "%4$s" { is leaves } evidence talks "%2$s" { is interviews } \
						lane own "%1$s" promise pr "%2$s"
						/** %2$s%2$s */
						journey words "%2$s" { for p, q owner boss, long job "%2$s" job "%1$s" aims for win, lost \
						scenario "%2$s" starts when "%3$s" version "%1$s" state to-be
						"""
						.formatted(WORD, LONG.repeat(2), HEBREW, CHINESE));
		for (int i = 0; i < TEXTS.length; i++)
			text.append(
					"""
							stage s%1$d "%2$s" { owner %3$s goal "%4$s" turns "%2$s" into "%4$s" moment m%1$d "%2$s" {
							  make-or-break rank %5$d is connection, transparency, value-proof, problem-solving via \
							ch, ch2 job "%4$s" tone "%2$s"
							  on-critical-path point-of-no-return once expects "%2$s" within 2 business days after \
							m%1$d today 10 weeks set by long met by boss
							  feels negative "%2$s" for p feels positive "%4$s" for q thinks "%2$s" says "%4$s" does \
							"%2$s" pain "%4$s" often gain "%2$s" our-rule "%2$s"
							  chance of win today 10%% target 100%% well 100%% badly 0%% estimated goes-well today 1%% \
							target 99%% gives pr choices "%2$s", "%4$s"
							  if-badly "%2$s" if-well "%4$s" what-next "%2$s" updates every 1 hour on ch detail own \
							"%2$s" evidence talks shows "%4$s"
							  make-aware "%2$s" by long due 2027-01-31 simplify "%4$s" by boss done
							  back-to m0 12%% when "%4$s" exit as lost 3%% when "%2$s" } }
							hand-off h%1$d "%4$s" from %3$s to %6$s after m%1$d { carries "%2$s", "%4$s" wait at most \
							10 business days today 20 weeks accountable boss practice checklist pain "%2$s" often \
							seen-by-customer }
							hazard z%1$d "%2$s" at m%1$d { warning "%4$s" plan "%2$s" by long within 2 days likelihood \
							likely impact high }
							"""
							.formatted(i, TEXTS[i], i % 2 == 0 ? "long" : "short", TEXTS[(i + 3) % TEXTS.length], i + 1,
									i % 2 == 0 ? "short" : "long"));
		return Models.of(text.append("}").toString());
	}

	/** One journey with 300 steps in twelve stages, where ways lead far back and forth. */
	static JourneyModel size() {
		StringBuilder text = new StringBuilder(
				"team a \"Sales\" team b \"Customer service\" outcome win \"Stays\" outcome lost \"Leaves\" { is "
						+ "leaves } persona p \"Pat\" journey size \"Three hundred steps\" { for p owner a\n");
		String[] moods = {"very-negative", "negative", "neutral", "positive", "very-positive"};
		for (int stage = 0; stage < 12; stage++) {
			text.append(
					"stage s%d \"Stage number %d\" { owner %s\n".formatted(stage, stage, stage % 2 == 0 ? "a" : "b"));
			for (int i = 0; i < 25; i++) {
				int step = stage * 25 + i;
				text.append(i == 7
						? "moment t%d \"The moment %d\" { make-or-break rank %d chance of win today 40%% target 60%% "
								.formatted(step, step, stage + 1)
						: "touchpoint t%d \"I do the step %d\" { ".formatted(step, step));
				text.append("feels ").append(moods[step * 7 % 5])
						.append(step % 20 == 19 ? " back-to t%d 5%% when \"it fails\"".formatted(step - 15) : "");
				text.append(step % 31 == 30 ? " exit as lost 4%" : "").append(" }\n");
			}
			text.append("}\n");
			if (stage > 0)
				text.append("hand-off h%d from %s to %s after t%d { carries \"everything\" }\n".formatted(stage,
						stage % 2 == 0 ? "b" : "a", stage % 2 == 0 ? "a" : "b", stage * 25 - 1));
		}
		return Models.of(text.append("}").toString());
	}

	/** Every text and every title tries to be more than a text. */
	static JourneyModel hostile() {
		return Models
				.of("""
						namespace evil team o "%1$s" person b "%1$s" channel ch "%1$s" persona p "%1$s" persona q \
						"%1$s" outcome w "%1$s" outcome l "%1$s" { is leaves }
						lane l1 "%1$s" evidence e "%1$s" { is interviews } metric x "%1$s" promise r "%1$s" { text \
						"%1$s" } system sys "%1$s"
						moment-type t "%1$s" { meaning "%1$s" family "%1$s" checklist "%1$s" } phase ph "%1$s"
						/** %2$s */
						journey gr\u00f6\u00dfe "%1$s" { for p, q owner o, b job "%1$s" aims for w scenario "%1$s" \
						version "%1$s" starts when "%1$s"
						  stage s "%1$s" { is ph owner o goal "%1$s" turns "%1$s" into "%1$s"
						    moment m "%1$s" { make-or-break rank 1 is t, truth via ch job "%1$s" tone "%1$s" does \
						"%1$s" thinks "%1$s" says "%1$s" pain "%1$s" often gain "%1$s"
						      expects "%1$s" within 2 days today 4 days set by o met by b measured by x feels negative \
						"%1$s" for p feels positive "%1$s" for q
						      detail l1 "%1$s" our-rule "%1$s" evidence e gives r shows "%1$s" choices "%1$s" \
						frontstage "%1$s" by o backstage "%1$s" by o using sys
						      if-badly "%1$s" if-well "%1$s" what-next "%1$s" chance of w today 40%% simplify "%1$s" \
						by o back-to m 10%% when "%1$s" exit as l 5%% when "%1$s" }
						    touchpoint n "%1$s" { via ch feels neutral "%1$s" only for p }
						  }
						  hand-off h "%1$s" from o to b after m before n { carries "%1$s" pain "%1$s" often recorded \
						in sys measured by x }
						  hazard z "%1$s" at m, n { warning "%1$s" plan "%1$s" by o learned from e }
						  action a "%1$s" improves m, n { removes "%1$s" owner o } }
						journey con "%1$s" { for p owner o stage s "%1$s" { touchpoint t "%1$s" } }
						"""
						.formatted(HOSTILE, HOSTILE.replace("\\", "").replace("*/", "* /")));
	}
}
