package journey.dsl.ui.map;

import java.util.List;
import journey.dsl.document.Document;
import journey.dsl.document.Words;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;

/** Chooses which of a journey's documents is shown. */
final class DocumentMenu extends Action implements IMenuCreator {
	private static final UiWords WORDS = new UiWords(DocumentMenu.class);
	private final MapView view;
	private List<String> keys = List.of();
	private String chosen = Document.MAP;
	private Menu menu;

	DocumentMenu(MapView view) {
		super(WORDS.get("documents"), IAction.AS_DROP_DOWN_MENU);
		this.view = view;
		setImageDescriptor(Icons.descriptor("map"));
		setToolTipText(WORDS.get("documents"));
		setMenuCreator(this);
		setEnabled(false);
	}

	void addTo(IActionBars bars) {
		bars.getToolBarManager().add(this);
		bars.updateActionBars();
	}

	/** There are these; one of them is shown. */
	void offers(List<String> now, String shown) {
		keys = now;
		chosen = shown;
		setEnabled(!now.isEmpty());
	}

	/** The next document, for a click beside the arrow. */
	@Override
	public void run() {
		if (!keys.isEmpty()) view.choose(keys.get((keys.indexOf(chosen) + 1) % keys.size()));
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new Menu(parent);
		for (String key : keys) new ActionContributionItem(new Choice(key)).fill(menu, -1);
		return menu;
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (menu != null) menu.dispose();
		menu = null;
	}

	private final class Choice extends Action {
		private final String key;

		Choice(String key) {
			super(title(key), IAction.AS_RADIO_BUTTON);
			this.key = key;
			setChecked(key.equals(chosen));
		}

		@Override
		public void run() {
			if (isChecked() && !key.equals(chosen)) view.choose(key);
		}
	}

	private static String title(String key) {
		return DocumentCatalogue.standard().stream().filter(each -> each.key().equals(key)).findFirst()
				.map(each -> each.title(Words.of(UiWords.language()))).orElse(key);
	}
}
