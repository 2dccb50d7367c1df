package journey.dsl.ide.server.incoming;

import com.google.gson.JsonElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/** What the protocol requires but a message lacks. Reading JSON leaves it null, to fail somewhere far away. */
final class Missing {
	private static final List<String> MESSAGES = List.of("org.eclipse.lsp4j.", "journey.dsl.ide.");
	/** The protocol asks for it, and some editors have no name of the language. There is only one. */
	private static final String LANGUAGE = "getLanguageId";

	/** Looked for once for each kind of message, not with each message. */
	private static final ClassValue<List<Method>> GETTERS = new ClassValue<>() {
		@Override
		protected List<Method> computeValue(Class<?> type) {
			return getters(type);
		}
	};

	private Missing() {}

	/**
	 * The first thing that is missing in part of a message: the path to it, such as {@code params.textDocument.uri};
	 * empty if nothing is.
	 */
	static Optional<String> in(Object part, String path) {
		if (part instanceof List<?> list) return inList(list, path);
		if (part instanceof Either<?, ?> either) return in(either.get(), path);
		if (part instanceof Either3<?, ?, ?> either) return in(either.get(), path);
		if (part == null || part instanceof Enum<?> || part instanceof JsonElement
				|| MESSAGES.stream().noneMatch(part.getClass().getName()::startsWith))
			return Optional.empty();
		return inFields(part, path);
	}

	private static Optional<String> inList(List<?> list, String path) {
		for (int i = 0; i < list.size(); i++) {
			String each = path + "[" + i + "]";
			Optional<String> missing = list.get(i) == null ? Optional.of(each) : in(list.get(i), each);
			if (missing.isPresent()) return missing;
		}
		return Optional.empty();
	}

	private static Optional<String> inFields(Object part, String path) {
		for (Method getter : GETTERS.get(part.getClass())) {
			String each = path + "." + name(getter);
			Object value = value(part, getter);
			Optional<String> missing = value == null && getter.isAnnotationPresent(NonNull.class) ? Optional.of(each)
					: in(value, each);
			if (missing.isPresent()) return missing;
		}
		return Optional.empty();
	}

	/** Those of a record have the names of its parts. Java lists them in no order that holds. */
	private static List<Method> getters(Class<?> type) {
		return Arrays.stream(type.getMethods())
				.filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class
						&& !Modifier.isStatic(method.getModifiers()))
				.filter(method -> !method.getName().equals(LANGUAGE))
				.filter(method -> method.getName().matches("get[A-Z].*") || method.isAnnotationPresent(NonNull.class))
				.sorted(Comparator.comparing(Method::getName)).toList();
	}

	private static String name(Method getter) {
		String name = getter.getName();
		return name.startsWith("get") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
	}

	private static Object value(Object part, Method getter) {
		try {
			return getter.invoke(part);
		} catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException failure) {
			throw new IllegalStateException(getter + " cannot be asked", failure);
		}
	}
}
