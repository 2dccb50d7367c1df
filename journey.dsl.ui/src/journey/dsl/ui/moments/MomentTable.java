package journey.dsl.ui.moments;

import java.util.List;
import java.util.function.Consumer;
import journey.dsl.ide.moments.MomentRow;
import journey.dsl.ui.bundle.Icons;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Moments in rows; a click on a column header sorts by that column, another click reverses the order. */
final class MomentTable {
	private static final int PADDING = 24;

	private final TableViewer viewer;
	/** The column that is sorted by; null for the order in which moments come. */
	private Column sorted;

	MomentTable(Composite parent, Consumer<MomentRow> opens) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GC gc = new GC(parent);
		int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		for (Column each : Column.values()) add(each, letter);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer shown, Object one, Object other) {
				if (sorted == null) return 0;
				int order = sorted.order().compare((MomentRow) one, (MomentRow) other);
				return viewer.getTable().getSortDirection() == SWT.DOWN ? -order : order;
			}
		});
		viewer.addOpenListener(opened -> {
			if (((IStructuredSelection) opened.getSelection()).getFirstElement() instanceof MomentRow row)
				opens.accept(row);
		});
	}

	private void add(Column column, int letter) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(column.title());
		made.getColumn().setWidth(column.letters() * letter + PADDING);
		made.getColumn().setMoveable(true);
		made.getColumn().addListener(SWT.Selection, clicked -> sort(column, made.getColumn()));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text((MomentRow) element).replaceAll("\\s+", " ");
			}

			@Override
			public Image getImage(Object element) {
				return column == Column.MOMENT ? Icons.of("moment") : null;
			}
		});
	}

	private void sort(Column column, TableColumn head) {
		Table table = viewer.getTable();
		boolean isAgain = sorted == column && table.getSortDirection() == SWT.UP;
		sorted = column;
		table.setSortColumn(head);
		table.setSortDirection(isAgain ? SWT.DOWN : SWT.UP);
		viewer.refresh();
	}

	/** These, and what was selected is selected still. */
	void show(List<MomentRow> rows) {
		Object before = viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(rows);
		if (before instanceof MomentRow row)
			rows.stream().filter(each -> each.title().equals(row.title()) && each.journey().equals(row.journey()))
					.findFirst()
					.ifPresent(same -> viewer.setSelection(new StructuredSelection(same)));
	}

	Table control() {
		return viewer.getTable();
	}

	TableViewer viewer() {
		return viewer;
	}
}
