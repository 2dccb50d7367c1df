package journey.dsl.ui.moments;

import java.util.List;
import java.util.Locale;
import journey.dsl.ide.moments.MomentRow;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.Opening;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The ten moments that decide most, across all open journeys: sortable, and each leads to its text. */
public final class MomentsView extends ViewPart {
	private static final UiWords WORDS = new UiWords(MomentsView.class);
	/** Its id in the workbench. */
	public static final String ID = JourneyBundle.ID + ".views.moments";
	private static final int MOST = 10;
	private static final int PAUSE = 400;

	private final Runnable news = this::soon;
	private final Runnable ask = this::ask;
	private final Action all = new Action(WORDS.get("all"), IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			show();
		}
	};
	private List<MomentRow> rows = List.of();
	private MomentTable table;
	private Text letters;
	private Display display;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(whole);
		letters = new Text(whole, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		letters.setMessage(WORDS.get("search"));
		letters.addModifyListener(typed -> show());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
		table = new MomentTable(whole, row -> Opening.location(row.location(), true));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		getSite().setSelectionProvider(table.viewer());
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		all.setImageDescriptor(Icons.descriptor("moments"));
		all.setToolTipText(WORDS.get("all"));
		bar.add(all);
		JourneyClient.get().onNews(news);
		ask();
	}

	private void soon() {
		if (!display.isDisposed()) display.asyncExec(() -> display.timerExec(PAUSE, ask));
	}

	private void ask() {
		if (table.control().isDisposed()) return;
		JourneyClient.get().ask(server -> server.getJourneyRequests().moments()).thenAccept(found -> {
			if (!display.isDisposed()) display.asyncExec(() -> {
				if (table.control().isDisposed() || found.equals(rows)) return;
				rows = found;
				show();
			});
		});
	}

	/** The top ten of those that match the letters, or all of them. */
	private void show() {
		String typed = letters.getText().toLowerCase(Locale.ROOT).strip();
		List<MomentRow> fitting = rows.stream()
				.filter(row -> typed.isEmpty()
						|| String.join("\n", List.of(Column.values()).stream().map(column -> column.text(row)).toList())
								.toLowerCase(Locale.ROOT).contains(typed))
				.toList();
		List<MomentRow> shown = all.isChecked() ? fitting : fitting.stream().limit(MOST).toList();
		table.show(shown);
		setContentDescription(rows.isEmpty() ? WORDS.get("none") : shown.size() < fitting.size()
				? WORDS.get("top", shown.size(), fitting.size()) : WORDS.count("shown", shown.size()));
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		JourneyClient.get().offNews(news);
		super.dispose();
	}
}
