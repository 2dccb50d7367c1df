package journey.dsl.fixes;

import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;

/** What a fix lets a clause name, or declares so that somebody can say what it is. */
enum Nameable {
	CHANNEL("channel", Kind.CHANNEL, Channel.class),
	EVIDENCE("evidence", Kind.EVIDENCE, Evidence.class),
	METRIC("metric", Kind.METRIC, Metric.class),
	OUTCOME("outcome", Kind.OUTCOME, Outcome.class),
	/** A team or a person; a new one is a team. */
	OWNER("team", Kind.OWNER, Owner.class),
	PERSON("person", Kind.OWNER, Person.class),
	PERSONA("persona", Kind.PERSONA, Persona.class),
	PROMISE("promise", Kind.PROMISE, Promise.class);

	private final String keyword;
	private final Kind kind;
	private final Class<? extends Declaration> type;

	Nameable(String keyword, Kind kind, Class<? extends Declaration> type) {
		this.keyword = keyword;
		this.kind = kind;
		this.type = type;
	}

	/** What may be named. */
	Class<? extends Declaration> type() {
		return type;
	}

	/** A new one, for an element: what it is, its title asks. */
	New declare(Element element, FixContext context) {
		return declare(element, "", context);
	}

	/** A new one, for an element, with what is known of it. */
	New declare(Element element, String block, FixContext context) {
		String name = context.names().free(kind, element.name() + (kind == Kind.OWNER ? "-owner" : "-" + keyword));
		return new New(name,
				context.edits().declare(
						keyword + " " + name + " " + context.edits().placeholder(keyword, element.title()) + block));
	}

	/**
	 * What is declared so that somebody can say what it is.
	 *
	 * @param name of it
	 * @param declaration where it is written down
	 */
	record New(String name, TextEdit declaration) {}
}
