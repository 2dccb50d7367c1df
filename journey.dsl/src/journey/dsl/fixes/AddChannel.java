package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/** A human being to turn to; where there is one, a way to do without. */
final class AddChannel implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Moment> moment = context.around(Moment.class)
				.filter(each -> !each.encounter().service().channels().isEmpty());
		if (moment.isEmpty()) return List.of();
		List<Ref> via = moment.get().encounter().service().channels();
		boolean isHuman = via.stream().flatMap(name -> context.model().find(name, Channel.class).stream())
				.anyMatch(channel -> channel.is(ChannelKind.HUMAN));
		ChannelKind wanted = isHuman ? ChannelKind.SELF_SERVICE : ChannelKind.HUMAN;
		Ref last = via.get(via.size() - 1);
		List<Channel> visible = context.visible(Channel.class).stream().filter(channel -> channel.is(wanted)).toList();
		List<? extends Declaration> choices = visible.isEmpty() ? List.of()
				: context.choices(Nameable.CHANNEL, visible);
		List<Repair> repairs = new ArrayList<>();
		for (Declaration choice : choices) {
			String name = context.names().reference(choice);
			repairs.add(
					context.edits().toLookAt("name", List.of(context.edits().enlist(last.at(), name)), "via " + name,
							moment.get().title()));
		}
		if (repairs.size() == 1) return repairs;
		Nameable.New added = Nameable.CHANNEL.declare(moment.get(), " { is " + wanted.word() + " }", context);
		repairs.add(context.edits().toLookAt("name.new",
				List.of(context.edits().enlist(last.at(), added.name()), added.declaration()),
				"via", moment.get().title()));
		return repairs;
	}
}
