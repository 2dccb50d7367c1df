package journey.dsl.ui.editor.outline;

import java.util.List;
import java.util.Locale;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.ActiveText;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PatternFilter;

/** A field for letters and, below it, the elements in whose titles or names a word begins with them. */
final class QuickOutlineDialog extends PopupDialog {
	private static final UiWords WORDS = new UiWords(QuickOutlineDialog.class);
	private static final int LINES = 22;
	private static final int LETTERS = 76;

	private final ActiveText text;
	private final List<DocumentSymbol> roots;
	private TreeViewer tree;
	private Text letters;

	QuickOutlineDialog(Shell parent, ActiveText text, List<DocumentSymbol> roots) {
		super(parent, SWT.RESIZE, true, true, false, true, false, null, WORDS.get("quick"));
		this.text = text;
		this.roots = roots;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		letters = new Text(parent, SWT.NONE);
		letters.setMessage(WORDS.get("letters"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
		return letters;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(letters.getFont().getFontData()[0].getHeight() * LETTERS * 2 / 3,
						tree.getTree().getItemHeight() * LINES)
				.applyTo(tree.getControl());
		SymbolLabels labels = new SymbolLabels();
		PatternFilter filter = new PatternFilter() {
			@Override
			protected boolean isLeafMatch(Viewer shown, Object element) {
				return wordMatches(labels.getText(element));
			}
		};
		filter.setIncludeLeadingWildcard(true);
		tree.setContentProvider(new Symbols());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		tree.addFilter(filter);
		tree.setInput(roots);
		tree.expandAll();
		List<DocumentSymbol> around = Symbols.around(roots, text.position());
		if (!around.isEmpty()) tree.setSelection(new TreeSelection(new TreePath(around.toArray())), true);
		tree.addDoubleClickListener(clicked -> go());
		tree.getTree().addKeyListener(onEnter());
		letters.addModifyListener(typed -> filter(filter));
		letters.addKeyListener(onEnter());
		return tree.getControl();
	}

	private KeyAdapter onEnter() {
		return new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent pressed) {
				if (pressed.keyCode == SWT.CR || pressed.keyCode == SWT.KEYPAD_CR) go();
				else if (pressed.widget == letters
						&& (pressed.keyCode == SWT.ARROW_DOWN || pressed.keyCode == SWT.ARROW_UP))
					tree.getTree().setFocus();
			}
		};
	}

	private void filter(PatternFilter filter) {
		filter.setPattern(letters.getText());
		tree.getControl().setRedraw(false);
		tree.refresh();
		tree.expandAll();
		tree.getControl().setRedraw(true);
		TreeItem first = firstMatch(tree.getTree().getItems(), letters.getText().toLowerCase(Locale.ROOT));
		if (first != null) tree.setSelection(new StructuredSelection(first.getData()), true);
	}

	/** The first element that is shown for itself, not for what is in it. */
	private static TreeItem firstMatch(TreeItem[] items, String typed) {
		for (TreeItem each : items) {
			if (each.getText().toLowerCase(Locale.ROOT).contains(typed)) return each;
			TreeItem inside = firstMatch(each.getItems(), typed);
			if (inside != null) return inside;
		}
		return null;
	}

	private void go() {
		if (tree.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			IRegion name = TextRegions.region(text.document(), symbol.getSelectionRange());
			close();
			text.editor().selectAndReveal(name.getOffset(), name.getLength());
		}
	}

	@Override
	protected Control getFocusControl() {
		return letters;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Control shown = text.viewer().getTextWidget();
		Rectangle at = shown.getBounds();
		Point corner = shown.getParent().toDisplay(at.x, at.y);
		return new Point(corner.x + Math.max((at.width - size.x) / 2, 0),
				corner.y + Math.max((at.height - size.y) / 4, 0));
	}
}
