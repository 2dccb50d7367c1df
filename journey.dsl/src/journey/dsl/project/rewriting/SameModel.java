package journey.dsl.project.rewriting;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.rewriting.TextPieces.Piece;

/**
 * Whether two files say the same, wherever their words stand. The model is some seventy records, each with the places
 * of its words: it is walked by what records say of their own parts, since a list of these parts, written by hand,
 * would let the next one pass that somebody adds. Documentation is left out here: it is compared where comments are.
 */
final class SameModel {
	private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
		@Override
		protected List<Method> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
					.filter(part -> part.getType() != SourceRange.class && !isDocumentation(part))
					.map(RecordComponent::getAccessor).toList();
		}
	};

	private SameModel() {}

	private static boolean isDocumentation(RecordComponent part) {
		return part.getDeclaringRecord() == Heading.class && part.getName().equals("documentation");
	}

	/** Whether both declare the same in the same namespace, import the same, and mean the same by the same names. */
	static boolean isSame(SourceFile file, SourceFile other) {
		return file.namespace().equals(other.namespace()) && isSame(file.imports(), other.imports())
				&& isSame(file.declarations(), other.declarations())
				&& names(file).equals(names(other));
	}

	/** In whatever order, as clauses may be put into another. */
	private static List<String> names(SourceFile file) {
		return file.references().stream().map(SameModel::name).sorted().toList();
	}

	/** Space may stand around the dots of a name, and be taken away there. */
	private static String name(Ref name) {
		boolean isPlain = name.name().indexOf('.') < 0;
		return name.kind() + " " + name.target() + " " + (isPlain ? name.name()
				: TextPieces.of(name.name()).words().stream().map(Piece::text).collect(Collectors.joining(" ")));
	}

	private static boolean isSame(Object one, Object other) {
		if (one instanceof SourceRange && other instanceof SourceRange) return true;
		if (one instanceof Ref name && other instanceof Ref otherName) return name(name).equals(name(otherName));
		if (one instanceof Optional<?> value && other instanceof Optional<?> otherValue)
			return isSame(value.orElse(null), otherValue.orElse(null));
		if (one instanceof List<?> many && other instanceof List<?> others) return areSame(many, others);
		if (!(one instanceof Record) || other == null || one.getClass() != other.getClass())
			return Objects.equals(one, other);
		for (Method part : PARTS.get(one.getClass())) if (!isSame(value(part, one), value(part, other))) return false;
		return true;
	}

	private static boolean areSame(List<?> many, List<?> others) {
		if (many.size() != others.size()) return false;
		for (int at = 0; at < many.size(); at++) if (!isSame(many.get(at), others.get(at))) return false;
		return true;
	}

	private static Object value(Method part, Object record) {
		try {
			return part.invoke(record);
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException("The parts of records of the model are public: " + part, impossible);
		}
	}
}
