package journey.dsl.ui.next;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.ide.next.NextParams;
import journey.dsl.ide.next.NextRow;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.Opening;
import journey.dsl.ui.editor.ActiveText;
import journey.dsl.ui.editor.FollowedText;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

/** What to do next in the journeys of the text that is being edited, at most five things; each leads to its words. */
public final class NextView extends ViewPart {
	/** Its id in the workbench. */
	public static final String ID = JourneyBundle.ID + ".views.next";
	private static final UiWords WORDS = new UiWords(NextView.class);
	private static final int PAUSE = 400;
	private static final int THING = 60;
	private static final int REASON = 30;
	private static final int PLACE = 10;

	private final Runnable news = this::soon;
	private final Runnable ask = this::ask;
	private TableViewer viewer;
	private Display display;
	private FollowedText text;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		TableColumnLayout layout = new TableColumnLayout();
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(layout);
		viewer = new TableViewer(whole, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		add("thing", THING, NextRow::sentence, layout);
		add("reason", REASON, NextRow::reason, layout);
		add("place", PLACE, NextView::place, layout);
		viewer.addOpenListener(opened -> {
			if (((IStructuredSelection) opened.getSelection()).getFirstElement() instanceof NextRow row)
				Opening.location(row.location(), true);
		});
		getSite().setSelectionProvider(viewer);
		text = new FollowedText(getSite().getPage(), other -> soon(), () -> {
			// where in a text the caret is makes no difference
		});
		text.start();
		JourneyClient.get().onNews(news);
		ask();
	}

	private void add(String name, int weight, Function<NextRow, String> text, TableColumnLayout layout) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(WORDS.get("column." + name));
		layout.setColumnData(made.getColumn(), new ColumnWeightData(weight));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((NextRow) element).replaceAll("\\s+", " ");
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}

			@Override
			public Image getImage(Object element) {
				return name.equals("thing") ? Icons.of("next") : null;
			}
		});
	}

	private static String place(NextRow row) {
		return file(row.location().getUri()) + ":" + (row.location().getRange().getStart().getLine() + 1);
	}

	private static String file(String uri) {
		return TextUris.file(uri).map(Path::getFileName).map(Path::toString).orElse(uri);
	}

	private void soon() {
		if (!display.isDisposed()) display.asyncExec(() -> display.timerExec(PAUSE, ask));
	}

	private void ask() {
		if (viewer.getTable().isDisposed()) return;
		Optional<ActiveText> about = text.now();
		NextParams params = new NextParams(about.map(ActiveText::text).orElse(null));
		JourneyClient.get().ask(server -> server.getJourneyRequests().next(params)).thenAccept(found -> {
			if (!display.isDisposed()) display.asyncExec(() -> show(found, about));
		});
	}

	private void show(List<NextRow> rows, Optional<ActiveText> about) {
		if (viewer.getTable().isDisposed()) return;
		if (!rows.equals(viewer.getInput())) viewer.setInput(rows);
		setContentDescription(rows.isEmpty() ? WORDS.get("none")
				: about.map(each -> WORDS.get("shown", file(each.uri()))).orElseGet(() -> WORDS.get("all")));
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	@Override
	public void dispose() {
		text.stop();
		JourneyClient.get().offNews(news);
		super.dispose();
	}
}
