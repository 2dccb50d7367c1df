package journey.dsl.ui.bundle;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** The icons of things, the same everywhere. */
public final class Icons {
	private static final String FOLDER = "icons/";
	private static final String ENDING = ".png";

	private Icons() {}

	/** Of a kind of thing, by the name of its picture, such as {@code moment}. */
	public static Image of(String name) {
		ImageRegistry all = JourneyBundle.get().getImageRegistry();
		if (all.getDescriptor(name) == null) all.put(name, descriptor(name));
		return all.get(name);
	}

	/** The same, for what makes its pictures itself. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(JourneyBundle.ID, FOLDER + name + ENDING)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** Of what may be written. */
	public static Image of(CompletionItem item) {
		if (item.getData() instanceof JsonObject data && data.has("kind"))
			return of(ofKind(data.get("kind").getAsString(), item.getKind() == CompletionItemKind.Event));
		CompletionItemKind kind = item.getKind() == null ? CompletionItemKind.Text : item.getKind();
		return of(switch (kind) {
			case Snippet -> "template";
			case Keyword, EnumMember -> "language";
			case Constant -> "rule";
			default -> "word";
		});
	}

	private static String ofKind(String kind, boolean isStep) {
		return isStep ? "touchpoint" : switch (kind) {
			case "OWNER" -> "team";
			case "MOMENT_TYPE" -> "momenttype";
			case "STEP" -> "touchpoint";
			default -> kind.toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

	/** Of an element of an outline: the server says which kind by the sign that other editors show. */
	public static Image of(SymbolKind kind) {
		return of(switch (kind) {
			case Module -> "journey";
			case Package -> "subjourney";
			case Namespace -> "stage";
			case Method -> "touchpoint";
			case Event -> "moment";
			case Interface -> "hand-off";
			case Key -> "hazard";
			case Constructor -> "action";
			case Class -> "team";
			case Object -> "person";
			case Variable -> "persona";
			case Field -> "channel";
			case Struct -> "system";
			case Number -> "metric";
			case EnumMember -> "outcome";
			case String -> "promise";
			case Enum -> "phase";
			case TypeParameter -> "momenttype";
			case File -> "evidence";
			case Constant -> "calendar";
			case Array -> "lane";
			default -> "word";
		});
	}
}
