package journey.dsl.ui.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import journey.dsl.rules.catalogue.SettledSeverity;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** All rules in a table that is filtered by words and sorted by a column. */
final class RulesTable {
	private static final int HEIGHT_IN_ROWS = 16;
	private static final int LEAST_WIDTH = 100;
	private static final UiWords WORDS = new UiWords(RulesTable.class);

	private final TableViewer viewer;
	private final Supplier<SettingsText> settings;
	private String looked = "";

	RulesTable(Composite parent, Supplier<SettingsText> settings) {
		this.settings = settings;
		viewer = new TableViewer(parent, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		column(layout, "column.rule", 36, RuleRow::id, Comparator.comparing(RuleRow::id));
		column(layout, "column.severity", 18, row -> WORDS.get("severity." + severity(row)),
				Comparator.comparing(row -> SettledSeverity.WORDS.indexOf(severity(row))));
		column(layout, "column.asks", 46, RuleRow::asks, Comparator.comparing(RuleRow::asks));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer of, Object within, Object row) {
				return ((RuleRow) row).matches(looked);
			}
		});
		viewer.setInput(RuleRow.all());
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<RuleRow, String> text,
			Comparator<RuleRow> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(WORDS.get(key));
		boolean hasSign = key.equals("column.severity");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply((RuleRow) row);
			}

			@Override
			public Image getImage(Object row) {
				return hasSign ? sign(severity((RuleRow) row)) : null;
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH, true));
		column.getColumn().addListener(SWT.Selection, event -> sort(column, order));
	}

	/** By a column, and the other way round if it is sorted so already. */
	private void sort(TableViewerColumn column, Comparator<RuleRow> order) {
		boolean isUp = viewer.getTable().getSortColumn() != column.getColumn()
				|| viewer.getTable().getSortDirection() == SWT.DOWN;
		viewer.getTable().setSortColumn(column.getColumn());
		viewer.getTable().setSortDirection(isUp ? SWT.UP : SWT.DOWN);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer of, Object one, Object other) {
				int compared = order.thenComparing(RuleRow::id).compare((RuleRow) one, (RuleRow) other);
				return isUp ? compared : -compared;
			}
		});
	}

	private String severity(RuleRow row) {
		return row.severity(settings.get()).word();
	}

	private static Image sign(String severity) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		return switch (severity) {
			case "error" -> shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
			case "warning" -> shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
			case "info" -> shared.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
			default -> null;
		};
	}

	/** Shows only rows that contain these words. */
	void look(String words) {
		looked = words;
		viewer.refresh();
		if (selected().isEmpty()) selectFirst();
	}

	/** Shows the current settings. */
	void refresh() {
		viewer.refresh();
	}

	/** Selects the first row that is shown. */
	void selectFirst() {
		if (viewer.getTable().getItemCount() == 0) return;
		viewer.getTable().select(0);
		viewer.setSelection(viewer.getSelection());
	}

	/** Moves the keyboard into it. */
	void focus() {
		viewer.getTable().setFocus();
	}

	void onSelection(Runnable selected) {
		viewer.addSelectionChangedListener(event -> selected.run());
	}

	@SuppressWarnings("unchecked")
	List<RuleRow> selected() {
		return viewer.getStructuredSelection().toList();
	}

	/** How high it is at first. */
	int height() {
		return viewer.getTable().getItemHeight() * HEIGHT_IN_ROWS;
	}
}
