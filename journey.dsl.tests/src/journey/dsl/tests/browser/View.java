package journey.dsl.tests.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way to look at a page that is open already: in a window of some width, or on paper. */
public final class View {
	private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

	private final Map<String, Object> request = new LinkedHashMap<>();
	private final List<Map<String, String>> keys = new ArrayList<>();

	private View(double width, double height) {
		request.put("width", (int) Math.floor(width));
		request.put("height", (int) Math.floor(height));
	}

	/** In a window of that size in CSS pixels. */
	public static View window(int width, int height) {
		return new View(width, height);
	}

	/** As printed on A4: the page's own style says whether lengthwise. */
	public static View a4(boolean landscape) {
		return paper("A4", 210, 297, landscape);
	}

	/** As printed on A3: the page's own style says whether lengthwise. */
	public static View a3(boolean landscape) {
		return paper("A3", 297, 420, landscape);
	}

	/** With dark colours. */
	public View dark() {
		return with("dark", true);
	}

	/** With the few colours that a reader has chosen for all pages. */
	public View forcedColours() {
		return with("forced", true);
	}

	/** With letters of another size, such as {@code 200%}. */
	public View textSize(String size) {
		return with("textSize", size);
	}

	/** Before looking, presses a key on an element; as {@link #type}, one after the other. */
	public View press(String selector, String key) {
		return key(Map.of("on", selector, "key", key));
	}

	/** Before looking, types a text into an element. */
	public View type(String selector, String text) {
		return key(Map.of("on", selector, "text", text));
	}

	/**
	 * Walks through the page with the keyboard alone: the value is a list of what it does not reach, or not visibly.
	 */
	public View walk() {
		return with("walk", true);
	}

	/** Checks it for barriers. */
	public View checkAccessibility() {
		return with("axe", true);
	}

	/** A JavaScript expression, evaluated in the page. */
	public View evaluate(String expression) {
		return with("evaluate", expression);
	}

	/** A picture of what the window shows. */
	public View screenshot(Path png) {
		return with("screenshot", png.toAbsolutePath().toString());
	}

	/** A picture of the whole page, however long. */
	public View longScreenshot(Path png) {
		return screenshot(png).with("fullPage", true);
	}

	/** Keeps what is printed. */
	public View pdf(Path pdf) {
		return with("pdf", pdf.toAbsolutePath().toString());
	}

	Map<String, Object> request() {
		return request;
	}

	private static View paper(String name, int width, int height, boolean landscape) {
		double scale = PIXELS_PER_MILLIMETRE;
		return new View((landscape ? height : width) * scale, (landscape ? width : height) * scale).with("paper", name);
	}

	private View key(Map<String, String> pressed) {
		keys.add(pressed);
		return with("keys", keys);
	}

	private View with(String field, Object value) {
		request.put(field, value);
		return this;
	}
}
