package journey.dsl.project.rewriting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Comparator;
import java.util.List;
import journey.dsl.fixes.TextEdit;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

/** Lays out the text of a parsed file. */
public final class TextFormat {
	private final Provider<TextRegionAccessBuilder> access;
	private final Provider<FormatterRequest> requests;
	private final IFormatter2 formatter;

	/** For Guice. */
	@Inject
	public TextFormat(Provider<TextRegionAccessBuilder> access, Provider<FormatterRequest> requests,
			IFormatter2 formatter) {
		this.access = access;
		this.requests = requests;
		this.formatter = formatter;
	}

	/** What has to be replaced in the text of a file without syntax errors so that it is laid out, by position. */
	public List<TextEdit> edits(XtextResource resource, String path) {
		if (resource.getParseResult().getRootASTElement() == null) return List.of();
		return formatter.format(requests.get().setTextRegionAccess(access.get().forNodeModel(resource).create()))
				.stream()
				.filter(each -> !each.getText().equals(each.getReplacementText()))
				.map(each -> new TextEdit(path, each.getOffset(), each.getLength(), each.getReplacementText()))
				.sorted(Comparator.comparingInt(TextEdit::offset)).toList();
	}
}
