package journey.dsl.tests.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to do with one page: by default, open it in a desktop window and watch. */
public final class Visit {

	private final Map<String, Object> request = new LinkedHashMap<>();
	private final List<Map<String, Object>> views = new ArrayList<>();

	private Visit(Path page) {
		request.put("page", absolute(page));
		request.put("scripts", true);
		request.put("settleMillis", 50);
		request.put("views", views);
		window(1280, 800);
	}

	public static Visit to(Path page) {
		return new Visit(page);
	}

	/** Whether it is to a page of that file name. */
	public boolean isTo(String fileName) {
		return Path.of(request.get("page").toString()).endsWith(fileName);
	}

	/** The size of the window in CSS pixels. */
	public Visit window(int width, int height) {
		return with("width", width).with("height", height);
	}

	/** How long to wait after loading for what scripts may still do. */
	public Visit settling(int millis) {
		return with("settleMillis", millis);
	}

	/** As a reader who has switched scripts off. */
	public Visit withoutScripts() {
		return with("scripts", false);
	}

	/** A picture of what the window shows. */
	public Visit screenshot(Path png) {
		return with("screenshot", absolute(png));
	}

	/** A picture of the whole page, however long. */
	public Visit longScreenshot(Path png) {
		return screenshot(png).with("fullPage", true);
	}

	/** Prints to a PDF, on the paper that the page's own style asks for. */
	public Visit print(Path pdf) {
		return with("pdf", absolute(pdf));
	}

	/** Checks the page for barriers. */
	public Visit checkAccessibility() {
		return with("axe", true);
	}

	/** A JavaScript expression, evaluated in the page: its value is in the look. */
	public Visit evaluate(String expression) {
		return with("evaluate", expression);
	}

	/** Then looks at the same page again in another way: what is seen is in the look's views, in this order. */
	public Visit then(View view) {
		views.add(view.request());
		return this;
	}

	Map<String, Object> request() {
		return request;
	}

	private Visit with(String field, Object value) {
		request.put(field, value);
		return this;
	}

	private static String absolute(Path path) {
		return path.toAbsolutePath().toString();
	}
}
