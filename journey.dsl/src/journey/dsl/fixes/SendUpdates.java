package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/** News each day, on the channel of the moment; how often is right, only the modeller knows. */
final class SendUpdates implements Fix {
	private static final String EVERY_DAY = "updates every 1 business day";

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			List<Ref> channels = moment.encounter().service().channels();
			String clause = EVERY_DAY
					+ (channels.size() == 1 && channels.get(0).isResolved() ? " on " + channels.get(0).name() : "");
			return context.edits().toLookAt("add",
					List.of(context.edits().add(moment, clause + "\nnote " + context.edits().placeholder("updates"))),
					clause,
					moment.title());
		}).toList();
	}
}
