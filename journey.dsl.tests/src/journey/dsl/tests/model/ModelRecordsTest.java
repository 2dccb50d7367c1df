package journey.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the records of the model have in common. */
class ModelRecordsTest {
	private static final int MOST_PARTS = 9;
	/** Parts of one type of which two may stand side by side: people do not mix up what they are told apart by. */
	private static final int MOST_ALIKE = 2;

	private int number;

	@Test
	void noneHasMorePartsThanOneCanKeepInMind() {
		assertThat(records()).hasSizeGreaterThan(80)
				.allSatisfy(each -> assertThat(each.getRecordComponents().length).as(each.getName())
						.isLessThanOrEqualTo(MOST_PARTS));
	}

	@Test
	void partsThatCouldBeMixedUpAreGivenByName() {
		assertThat(records()).filteredOn(each -> mostOfOneType(each) > MOST_ALIKE && !each.equals(SourceRange.class))
				.isNotEmpty()
				.allSatisfy(each -> assertThat(each.getDeclaredClasses()).as(each.getName())
						.anySatisfy(inner -> assertThat(inner.getSimpleName()).isEqualTo("Builder")));
	}

	@TestFactory
	List<DynamicTest> aBuilderPutsEachPartWhereItsNameSays() {
		List<DynamicTest> tests = records().stream().filter(ModelRecordsTest::hasBuilder)
				.map(each -> DynamicTest.dynamicTest(each.getSimpleName(), () -> everyPartArrives(each))).toList();
		assertThat(tests).isNotEmpty();
		return tests;
	}

	private void everyPartArrives(Class<?> record) throws ReflectiveOperationException {
		Object builder = record.getMethod("builder").invoke(null);
		Map<String, Object> given = new HashMap<>();
		for (RecordComponent part : record.getRecordComponents()) {
			Object value = value(part.getGenericType());
			given.put(part.getName(), value);
			Method setter = builder.getClass().getMethod(part.getName(), part.getType());
			setter.invoke(builder, value);
		}
		Object built = builder.getClass().getMethod("build").invoke(builder);
		for (RecordComponent part : record.getRecordComponents())
			assertThat(part.getAccessor().invoke(built)).as(part.getName()).isSameAs(given.get(part.getName()));
	}

	/** A value of that type which no other part has. */
	private Object value(Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class)
			return List.of(value(generic.getActualTypeArguments()[0]));
		if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class)
			return Optional.of(value(generic.getActualTypeArguments()[0]));
		number++;
		SourceRange at = new SourceRange("a.journey", number, 1, 1, number);
		if (type instanceof ParameterizedType) return new Given<>(number, at);
		if (type == String.class) return "text " + number;
		if (type == SourceRange.class) return at;
		if (type == Ref.class) return new Ref(Kind.OWNER, "name" + number, "", at);
		Class<?> plain = (Class<?>) type;
		if (plain.isEnum()) return plain.getEnumConstants()[0];
		if (plain == int.class) return number;
		if (plain == long.class) return (long) number;
		if (plain == BigDecimal.class) return BigDecimal.valueOf(number);
		return instance(plain.isSealed() ? plain.getPermittedSubclasses()[0] : plain);
	}

	private Object instance(Class<?> record) {
		try {
			RecordComponent[] parts = record.getRecordComponents();
			Object[] values = Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray();
			return record
					.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
					.newInstance(values);
		} catch (ReflectiveOperationException impossible) {
			throw new AssertionError(record.getName(), impossible);
		}
	}

	private static long mostOfOneType(Class<?> record) {
		return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getGenericType)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream()
				.mapToLong(Long::longValue).max().orElse(0);
	}

	private static boolean hasBuilder(Class<?> record) {
		return Arrays.stream(record.getDeclaredClasses()).anyMatch(each -> each.getSimpleName().equals("Builder"));
	}

	private static Set<Class<?>> records() {
		return new ClassFileImporter().importPackages("journey.dsl.model").stream().filter(JavaClass::isRecord)
				.map(JavaClass::reflect).collect(Collectors.toSet());
	}
}
