package journey.dsl.ui.editor.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.LiveAnswer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline beside a text: it follows the caret, and leads to the text. */
final class OutlinePage extends ContentOutlinePage {
	private static final int PAUSE = 150;
	private static final int OPEN_LEVELS = 3;

	private final ITextEditor editor;
	private final ISelectionChangedListener caret = moved -> follow();
	private LiveAnswer<?> answer;
	private List<DocumentSymbol> roots = List.of();
	private boolean isFollowing;

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new Symbols());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
		tree.setInput(roots);
		answer = new LiveAnswer<>(tree.getControl(), PAUSE,
				text -> server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text)),
				found -> show(Symbols.roots(found)));
		answer.about(document());
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
	}

	private void show(List<DocumentSymbol> now) {
		TreeViewer tree = getTreeViewer();
		boolean isFirst = roots.isEmpty();
		Set<List<String>> open = new HashSet<>();
		for (TreePath each : tree.getExpandedTreePaths()) open.add(names(each));
		roots = now;
		tree.getControl().setRedraw(false);
		try {
			tree.setInput(now);
			if (isFirst) tree.expandToLevel(OPEN_LEVELS);
			else
				expand(now, new ArrayList<>(), open, new ArrayList<>());
		} finally {
			tree.getControl().setRedraw(true);
		}
		follow();
	}

	/** What was open before the text changed is open again: the same titles in the same places. */
	private void expand(List<DocumentSymbol> symbols, List<String> names, Set<List<String>> open, List<Object> path) {
		for (DocumentSymbol each : symbols) {
			names.add(each.getName());
			path.add(each);
			if (open.contains(names) && each.getChildren() != null) {
				getTreeViewer().setExpandedState(new TreePath(path.toArray()), true);
				expand(each.getChildren(), names, open, path);
			}
			names.remove(names.size() - 1);
			path.remove(path.size() - 1);
		}
	}

	private static List<String> names(TreePath path) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < path.getSegmentCount(); i++) names.add(((DocumentSymbol) path.getSegment(i)).getName());
		return names;
	}

	/** Selects the element at the caret. */
	private void follow() {
		if (getTreeViewer() == null || getTreeViewer().getControl().isDisposed()
				|| !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)
				|| document() == null)
			return;
		List<DocumentSymbol> around = Symbols.around(roots, TextRegions.position(document(), selection.getOffset()));
		isFollowing = true;
		try {
			getTreeViewer().setSelection(
					around.isEmpty() ? TreeSelection.EMPTY : new TreeSelection(new TreePath(around.toArray())), true);
		} finally {
			isFollowing = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (isFollowing || document() == null
				|| !(((IStructuredSelection) event.getSelection()).getFirstElement() instanceof DocumentSymbol symbol))
			return;
		IRegion name = TextRegions.region(document(), symbol.getSelectionRange());
		editor.selectAndReveal(name.getOffset(), name.getLength());
	}

	private IDocument document() {
		return editor.getDocumentProvider() == null ? null
				: editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	@Override
	public void dispose() {
		if (answer != null) answer.about(null);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider)
			provider.removePostSelectionChangedListener(caret);
		super.dispose();
	}
}
