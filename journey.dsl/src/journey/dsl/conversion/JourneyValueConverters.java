package journey.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What the words of the language mean as values: texts, names in Unicode normal form C, numbers, percentages. */
@Singleton
public class JourneyValueConverters extends AbstractDeclarativeValueConverterService {
	private static final Pattern NAME = Pattern.compile(
			"[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_\\u00B7\\u200C\\u200D]*(-[\\p{L}\\p{M}\\p{Nd}_\\u00B7\\u200C\\u200D]+)*");
	private final IValueConverter<String> text = new QuotedText();

	/** For Guice. */
	@Inject
	public JourneyValueConverters() {}

	/** Whether a word in Unicode normal form C may be a name. */
	public static boolean isName(String word) {
		return NAME.matcher(word).matches();
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> text() {
		return text;
	}

	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return converter(JourneyValueConverters::toName, Function.identity());
	}

	@ValueConverter(rule = "QualifiedName")
	public IValueConverter<String> qualifiedName() {
		return converter(JourneyValueConverters::toQualifiedName, Function.identity());
	}

	@ValueConverter(rule = "ImportedName")
	public IValueConverter<String> importedName() {
		return converter(JourneyValueConverters::toQualifiedName, Function.identity());
	}

	@ValueConverter(rule = "PERCENT")
	public IValueConverter<BigDecimal> percentage() {
		return converter((written, node) -> new BigDecimal(written.substring(0, written.length() - 1)),
				value -> value.toPlainString() + "%");
	}

	@ValueConverter(rule = "Number")
	public IValueConverter<BigDecimal> number() {
		return converter((written, node) -> new BigDecimal(written), BigDecimal::toPlainString);
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> integer() {
		return converter(JourneyValueConverters::toInteger, String::valueOf);
	}

	private static Integer toInteger(String written, INode node) {
		try {
			return Integer.valueOf(written);
		} catch (NumberFormatException tooLarge) {
			throw new ValueConverterException(ValueFault.code("number-too-large", written), node, null);
		}
	}

	private static String toName(String written, INode node) {
		String name = Normalizer.normalize(written, Normalizer.Form.NFC);
		// a name that is only thought to be there
		if (name.isEmpty()) return null;
		if (!isName(name))
			throw new ValueConverterWithValueException(ValueFault.code("name-letters", written), node, name, null);
		return name;
	}

	private static String toQualifiedName(String written, INode node) {
		String name = node == null ? written : withoutHidden(node);
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

	/** Spaces and comments may stand around the dots. */
	private static String withoutHidden(INode node) {
		StringBuilder name = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) if (!leaf.isHidden()) name.append(leaf.getText());
		return name.toString();
	}

	private interface Reading<T> {
		T value(String written, INode node);
	}

	private static <T> IValueConverter<T> converter(Reading<T> reading, Function<T, String> writing) {
		return new IValueConverter<>() {
			@Override
			public T toValue(String written, INode node) {
				return written == null ? null : reading.value(written, node);
			}

			@Override
			public String toString(T value) {
				return writing.apply(value);
			}
		};
	}
}
