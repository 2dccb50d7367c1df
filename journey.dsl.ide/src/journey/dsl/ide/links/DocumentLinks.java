package journey.dsl.ide.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Image;
import journey.dsl.model.step.Step;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What a text links to: web addresses in its texts, pictures, event data. */
public final class DocumentLinks {
	/** What tooltips of links say. */
	public static final Messages MESSAGES = new Messages(DocumentLinks.class, "messages");

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\`{}|^\\[\\]]+",
			Pattern.CASE_INSENSITIVE);

	private static final String PUNCTUATION = ".,;:!?*_~";

	private final OpenFile file;
	private final Path root;
	private final List<DocumentLink> links = new ArrayList<>();

	private DocumentLinks(OpenFile file, Path root) {
		this.file = file;
		this.root = root;
	}

	/**
	 * The links of a file, in text order.
	 *
	 * @param root the folder of the workspace; files outside of it are no links
	 */
	public static List<DocumentLink> of(OpenFile file, Path root) {
		DocumentLinks links = new DocumentLinks(file, root);
		for (ILeafNode leaf : file.leaves())
			if (!leaf.isHidden() && leaf.getText().startsWith("\"")) links.addAddresses(leaf);
		for (Journey journey : file.source().journeys()) {
			journey.events().ifPresent(events -> links.addFile(events.file(), "events"));
			for (Step step : journey.steps())
				step.encounter().experience().image().ifPresent(image -> links.addFile(image.path(), "image"));
		}
		links.links.sort(Comparator.comparingInt((DocumentLink each) -> each.getRange().getStart().getLine())
				.thenComparingInt(each -> each.getRange().getStart().getCharacter()));
		return List.copyOf(links.links);
	}

	private void addAddresses(ILeafNode text) {
		Matcher matcher = ADDRESS.matcher(text.getText());
		while (matcher.find()) {
			String address = withoutPunctuation(matcher.group());
			int start = text.getOffset() + matcher.start();
			encoded(address).ifPresent(target -> add(start, start + address.length(), target, "web", target));
		}
	}

	/** What ends the sentence is no part of an address, nor is a bracket that was opened before it. */
	private static String withoutPunctuation(String found) {
		long open = found.chars().filter(each -> each == '(').count();
		long closed = found.chars().filter(each -> each == ')').count();
		int end = found.length();
		for (; end > 0; end--) {
			boolean closes = found.charAt(end - 1) == ')' && closed > open;
			if (!closes && PUNCTUATION.indexOf(found.charAt(end - 1)) < 0) break;
			if (closes) closed--;
		}
		return found.substring(0, end);
	}

	/** In the signs that addresses may have; empty for what is none. */
	private static Optional<String> encoded(String address) {
		try {
			URI uri = new URI(address);
			return uri.getRawAuthority() == null ? Optional.empty() : Optional.of(uri.toASCIIString());
		} catch (URISyntaxException none) {
			return Optional.empty();
		}
	}

	/** A file beside the text; its name is in quotes. */
	private void addFile(Given<String> named, String key) {
		Optional<String> path = new Image(named, Optional.empty()).pathFromRoot().filter(each -> !each.isEmpty());
		if (path.isEmpty() || named.value().isBlank()) return;
		try {
			Path target = root.resolve(path.get()).normalize();
			int from = named.at().offset() + quotes(named.at());
			int to = Math.max(from, named.at().end() - quotes(named.at()));
			if (target.startsWith(root.normalize())) add(from, to, target.toUri().toString(), key, path.get());
		} catch (InvalidPathException noFile) {
			// a name that no file can have leads nowhere
		}
	}

	private int quotes(SourceRange at) {
		return file.text().startsWith("\"\"\"", at.offset()) ? 3 : 1;
	}

	private void add(int from, int to, String target, String key, String shown) {
		links.add(new DocumentLink(file.lines().range(from, to), target, null,
				MESSAGES.text(file.workspace().language(), key, shown)));
	}
}
