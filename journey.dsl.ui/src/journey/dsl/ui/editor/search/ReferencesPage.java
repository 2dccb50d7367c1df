package journey.dsl.ui.editor.search;

import java.util.Arrays;
import java.util.Comparator;
import journey.dsl.ui.bundle.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows the places where something is named, as files with lines; created by the search view. */
public final class ReferencesPage extends AbstractTextSearchViewPage {
	/** A tree alone: a flat list of files would say less. */
	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new IllegalStateException("There is no flat layout");
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		getViewer().refresh();
	}

	@Override
	protected void clear() {
		getViewer().refresh();
	}

	@Override
	public int getDisplayedMatchCount(Object element) {
		return element instanceof LineMatch ? 1 : super.getDisplayedMatchCount(element);
	}

	@Override
	public Match[] getDisplayedMatches(Object element) {
		return element instanceof LineMatch match ? new Match[] {match} : super.getDisplayedMatches(element);
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		IEditorPart editor = IDE.openEditor(getSite().getPage(), (IFile) match.getElement(), activate);
		ITextEditor text = editor.getAdapter(ITextEditor.class);
		if (text != null) text.selectAndReveal(offset, length);
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			Object[] files = input instanceof ReferencesResult result ? result.getElements() : new Object[0];
			Arrays.sort(files, Comparator.comparing(file -> ((IFile) file).getFullPath().toString()));
			return files;
		}

		@Override
		public Object[] getChildren(Object file) {
			Match[] matches = file instanceof IFile ? getInput().getMatches(file) : new Match[0];
			Arrays.sort(matches, Comparator.comparingInt(Match::getOffset));
			return matches;
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof LineMatch match ? match.getElement() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof IFile;
		}
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof LineMatch match) {
				StyledString text = new StyledString(match.line() + ": ", StyledString.QUALIFIER_STYLER);
				int start = text.length() + match.column();
				text.append(match.text());
				text.setStyle(Math.min(start, text.length()),
						Math.max(Math.min(match.getLength(), text.length() - start), 0), StyledString.COUNTER_STYLER);
				return text;
			}
			IFile file = (IFile) element;
			return new StyledString(file.getName())
					.append("  " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER)
					.append("  " + getInput().getMatchCount(file), StyledString.COUNTER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(element instanceof IFile ? "file" : "link");
		}
	}
}
