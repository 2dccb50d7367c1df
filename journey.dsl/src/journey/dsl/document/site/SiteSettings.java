package journey.dsl.document.site;

/**
 * What may differ between sites made from the same model.
 *
 * @param language of the fixed words, such as {@code en}
 */
public record SiteSettings(String language) {
	/** English. */
	public static SiteSettings standard() {
		return new SiteSettings("en");
	}
}
