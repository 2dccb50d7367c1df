package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Level;

/**
 * What happens where customer and company meet: the clauses that touchpoints, moments and own steps share.
 *
 * @param does what the customer does
 * @param thinks what goes through their head
 * @param feelings how they feel
 * @param says what they say
 * @param pains what hurts
 * @param gains what is good about it for them
 * @param effort the customer's
 * @param importance to the customer
 * @param shows physical evidence the customer sees
 * @param image a picture of it
 * @param owner who owns the step; the stage's owner if not said
 * @param channels on which it happens
 * @param systems that people use for it
 * @param automatedBy the system that does it alone
 * @param mattersTo the personas it matters to; all of the journey's if empty
 * @param onlyFor the only personas who meet it; all if empty
 * @param details entries in lanes of the modeller's own
 * @param frontstage what we do where the customer sees it
 * @param backstage what we do behind the line of visibility
 * @param ourRules rules of ours that the customer must play by
 * @param evidence what we know it from
 * @param gives promises made here
 * @param whatNext how the customer learns what comes next
 * @param updates news sent without being asked for
 * @param takes the customer's time
 * @param once where it says that the step never comes again
 * @param repeatsEvery comes again by the calendar
 * @param events names of the step in event data
 * @param replaces the step of the as-is journey that it stands for
 * @param statusChange what the customer becomes exactly here
 */
public record Encounter(
		List<Given<String>> does, List<Given<String>> thinks, List<Feeling> feelings, List<Given<String>> says,
		List<Pain> pains, List<Given<String>> gains, Optional<Given<Level>> effort, Optional<Given<Level>> importance,
		List<Given<String>> shows, Optional<Image> image, Optional<Ref> owner, List<Ref> channels, List<Ref> systems,
		Optional<Ref> automatedBy, List<Ref> mattersTo, List<Ref> onlyFor, List<Detail> details,
		List<Activity> frontstage, List<Activity> backstage, List<Given<String>> ourRules, List<Ref> evidence,
		List<Ref> gives, Optional<Given<String>> whatNext, List<Updates> updates, Optional<Given<Duration>> takes,
		Optional<SourceRange> once, Optional<Given<Duration>> repeatsEvery, List<Given<String>> events,
		Optional<Ref> replaces, Optional<StatusChange> statusChange) {
	/** Nothing said. */
	public static final Encounter NONE = new Encounter(
			List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
			List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(),
			Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

	/** How one persona feels: what is said of them by name stands before what is said of everybody. */
	public List<Feeling> feelingsOf(String persona) {
		List<Feeling> theirs = feelings.stream().filter(feeling -> feeling.personas().stream().anyMatch(name -> name.target().equals(persona))).toList();
		return theirs.isEmpty() ? feelings.stream().filter(feeling -> feeling.personas().isEmpty()).toList() : theirs;
	}
}
