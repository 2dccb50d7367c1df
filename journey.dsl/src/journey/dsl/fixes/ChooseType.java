package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/**
 * The kinds of moment that it may be: by what it says already, by what is found in its phase, else the five moments.
 */
final class ChooseType implements Fix {
	private static final int MOST = 5;
	private static final List<StandardType> FIVE_MOMENTS = List.of(StandardType.CONNECTION, StandardType.PROOF,
			StandardType.WOW, StandardType.POWER, StandardType.TRUTH);

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).map(moment -> types(moment, context).stream().limit(MOST)
				.map(type -> context.edits().toLookAt("name", List.of(context.edits().first(moment, "is " + type)),
						"is " + type,
						moment.title()))
				.toList()).orElse(List.of());
	}

	private static Set<String> types(Moment moment, FixContext context) {
		Set<String> types = new LinkedHashSet<>();
		said(moment).forEach(type -> types.add(context.names().reference(type)));
		Optional<String> phase = Optional.ofNullable(context.model().stageOf(moment)).flatMap(Stage::phase)
				.filter(Ref::isResolved).map(Ref::target);
		if (phase.isPresent()) {
			for (SourceFile file : context.model().files())
				file.declarations().stream().filter(MomentType.class::isInstance).map(MomentType.class::cast)
						.filter(type -> fits(type, phase.get(), context))
						.map(type -> context.names().reference(type)).forEach(types::add);
		}
		if (types.isEmpty()) FIVE_MOMENTS.forEach(type -> types.add(context.names().reference(type)));
		return types;
	}

	private static List<StandardType> said(Moment moment) {
		List<StandardType> types = new ArrayList<>();
		if (!moment.design().keeps().isEmpty() || !moment.design().breaks().isEmpty()) types.add(StandardType.PROOF);
		if (!moment.design().choices().isEmpty()) types.add(StandardType.POWER);
		if (!moment.encounter().outlook().updates().isEmpty()) types.add(StandardType.TRANSPARENCY);
		return types;
	}

	private static boolean fits(MomentType type, String phase, FixContext context) {
		return type.fits().stream().anyMatch(name -> context.model().find(name, Phase.class)
				.filter(each -> each.qualifiedName().equals(phase)).isPresent());
	}
}
