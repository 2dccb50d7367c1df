package journey.dsl.ide.symbols;

import journey.dsl.model.people.Person;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.SubJourney;
import org.eclipse.lsp4j.SymbolKind;

/**
 * The icon for each kind of element, chosen from those for programs that editors have: different icons for different
 * things.
 */
public final class SymbolKinds {
	private SymbolKinds() {}

	/** The sign of an element. */
	public static SymbolKind of(Element element) {
		if (element instanceof Moment) return SymbolKind.Event;
		if (element instanceof SubJourney) return SymbolKind.Package;
		if (element instanceof Person) return SymbolKind.Object;
		return switch (element.heading().kind()) {
			case JOURNEY -> SymbolKind.Module;
			case STAGE -> SymbolKind.Namespace;
			case STEP -> SymbolKind.Method;
			case HAND_OFF -> SymbolKind.Interface;
			case HAZARD -> SymbolKind.Key;
			case ACTION -> SymbolKind.Constructor;
			case OWNER -> SymbolKind.Class;
			case PERSONA -> SymbolKind.Variable;
			case CHANNEL -> SymbolKind.Field;
			case SYSTEM -> SymbolKind.Struct;
			case METRIC -> SymbolKind.Number;
			case OUTCOME -> SymbolKind.EnumMember;
			case PROMISE -> SymbolKind.String;
			case EVIDENCE -> SymbolKind.File;
			case CALENDAR -> SymbolKind.Constant;
			case LANE -> SymbolKind.Array;
			case PHASE -> SymbolKind.Enum;
			case MOMENT_TYPE -> SymbolKind.TypeParameter;
		};
	}
}
