package journey.dsl.rules.moment;

import java.util.EnumSet;
import java.util.Set;
import journey.dsl.analysis.StandardType;
import journey.dsl.analysis.Vocabulary;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.moment.Requirement;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.step.Moment;

/** Whether a moment has what a type may require of it, and whether a rule of its own says so if it has not. */
final class Required {
	/** What a rule of its own asks of every moment. */
	private static final Set<Requirement> OF_ALL = EnumSet.of(Requirement.OWNER, Requirement.CHANNEL,
			Requirement.FEELING);
	/** What rules of their own ask of a make-or-break moment; without an expectation, nothing is measured either. */
	private static final Set<Requirement> OF_MAKE_OR_BREAK = EnumSet.of(Requirement.JOB, Requirement.EXPECTATION,
			Requirement.CHANCE, Requirement.EVIDENCE, Requirement.CONSEQUENCE);

	private final Moment moment;
	private final boolean hasPlan;
	private final Vocabulary vocabulary;
	private final JourneyModel model;

	Required(Moment moment, boolean hasPlan, Vocabulary vocabulary, JourneyModel model) {
		this.moment = moment;
		this.hasPlan = hasPlan;
		this.vocabulary = vocabulary;
		this.model = model;
	}

	boolean isMissing(Requirement requirement) {
		return !has(requirement) && !isSaidElsewhere(requirement);
	}

	private boolean has(Requirement requirement) {
		return switch (requirement) {
			case JOB -> moment.needs().job().isPresent();
			case CHANNEL -> !moment.encounter().service().channels().isEmpty();
			case OWNER -> model.ownerOf(moment).isPresent();
			case EXPECTATION -> !moment.needs().expectations().isEmpty();
			case METRIC ->
				moment.needs().expectations().stream().anyMatch(expectation -> expectation.measuredBy().isPresent());
			case FEELING -> !moment.encounter().experience().feelings().isEmpty();
			case CHOICES -> !moment.design().choices().isEmpty();
			case PROMISE -> !moment.encounter().outlook().gives().isEmpty() || !moment.design().keeps().isEmpty()
					|| !moment.design().breaks().isEmpty();
			case CHANCE -> !moment.odds().chances().isEmpty();
			case HAZARD_PLAN -> hasPlan;
			case EVIDENCE -> !moment.encounter().provenance().evidence().isEmpty();
			case CONSEQUENCE -> moment.odds().ifBadly().isPresent();
			case MASTERY -> moment.design().mastery().stream().map(each -> each.step()).distinct()
					.count() == MasteryStep.values().length;
		};
	}

	private boolean isSaidElsewhere(Requirement requirement) {
		if (OF_ALL.contains(requirement)) return true;
		if (moment.isMakeOrBreak() && OF_MAKE_OR_BREAK.contains(requirement)) return true;
		return switch (requirement) {
			case METRIC -> moment.isMakeOrBreak() && moment.needs().expectations().isEmpty();
			case PROMISE -> vocabulary.is(moment, StandardType.PROOF);
			case HAZARD_PLAN -> vocabulary.is(moment, StandardType.TRUTH);
			case CHOICES -> vocabulary.is(moment, StandardType.POWER) && !isSelfService();
			default -> false;
		};
	}

	/** A channel that is not known may be one. */
	private boolean isSelfService() {
		return moment.encounter().service().channels().stream()
				.anyMatch(name -> model.find(name, Channel.class).map(channel -> channel.is(ChannelKind.SELF_SERVICE))
						.orElse(true));
	}

	/** What to write. */
	static String clause(Requirement requirement) {
		return switch (requirement) {
			case JOB -> "job";
			case CHANNEL -> "via";
			case OWNER -> "owner";
			case EXPECTATION -> "expects";
			case METRIC -> "measured by";
			case FEELING -> "feels";
			case CHOICES -> "choices";
			case PROMISE -> "keeps";
			case CHANCE -> "chance";
			case HAZARD_PLAN -> "hazard … plan";
			case EVIDENCE -> "evidence";
			case CONSEQUENCE -> "if-badly";
			case MASTERY -> "make-aware … simplify … deliver … measure";
		};
	}
}
