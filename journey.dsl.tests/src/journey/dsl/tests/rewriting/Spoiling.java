package journey.dsl.tests.rewriting;

import java.util.List;
import java.util.function.UnaryOperator;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.project.rewriting.TextFormat;
import journey.dsl.tests.Texts;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;

/** Layouts that do harm. */
public final class Spoiling {
	private Spoiling() {}

	/** One that makes this of a text. */
	public static SafeFormat layout(UnaryOperator<String> layout) {
		return new SafeFormat(new TextFormat(Texts.LANGUAGE.getProvider(TextRegionAccessBuilder.class),
				Texts.LANGUAGE.getProvider(FormatterRequest.class), request -> {
					var whole = request.getTextRegionAccess().regionForDocument();
					return List.of(whole.replaceWith(layout.apply(whole.getText())));
				}));
	}
}
