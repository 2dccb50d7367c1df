package journey.dsl.document.discovery;

import java.util.List;
import java.util.Locale;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/** What may not be known of a moment yet: each is a question to those who live it. */
enum Unknown {
	/** What they want done there. */
	WANTS {
		@Override
		boolean isOpen(Moment moment, String persona) {
			return moment.isMakeOrBreak() && moment.needs().job().isEmpty();
		}
	},
	/** What is good enough for them. */
	ENOUGH {
		@Override
		boolean isOpen(Moment moment, String persona) {
			return moment.needs().expectations().stream().noneMatch(Expectation::hasLimit);
		}
	},
	/** What went wrong there. */
	WRONG {
		@Override
		boolean isOpen(Moment moment, String persona) {
			return moment.encounter().experience().pains().isEmpty();
		}
	},
	/** What they do then. */
	THEN {
		@Override
		boolean isOpen(Moment moment, String persona) {
			return moment.isMakeOrBreak() && moment.odds().ifBadly().isEmpty();
		}
	},
	/** How they feel. */
	FEELS {
		@Override
		boolean isOpen(Moment moment, String persona) {
			return moment.encounter().experience().feelings().stream()
					.noneMatch(feeling -> feeling.personas().isEmpty() || has(feeling.personas(), persona));
		}
	};

	/** Whether it is open at a moment for a persona, by qualified name; empty where no persona is known. */
	abstract boolean isOpen(Moment moment, String persona);

	/** The key of its question. */
	String key() {
		return "moment." + name().toLowerCase(Locale.ROOT);
	}

	static boolean has(List<Ref> personas, String persona) {
		return personas.stream().anyMatch(each -> each.target().equals(persona));
	}
}
