package journey.dsl.ui.editor.spelling;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;

/** The spelling engine: the platform has a place for one, but includes none. Created by its spelling service. */
public final class EnglishSpelling implements ISpellingEngine {
	private WordBook book;
	private boolean isMissing;

	@Override
	public synchronized void check(IDocument document, IRegion[] regions, SpellingContext context,
			ISpellingProblemCollector collector, IProgressMonitor monitor) {
		if (!isThere()) return;
		Set<String> own = OwnWords.all();
		try {
			for (IRegion part : regions) {
				if (monitor != null && monitor.isCanceled()) return;
				for (IRegion each : Prose.words(document, part)) {
					String word = document.get(each.getOffset(), each.getLength());
					if (!own.contains(word.toLowerCase(Locale.ROOT)) && !book.knows(word))
						collector.accept(new UnknownWord(word, each.getOffset(), () -> book.alike(word)));
				}
			}
		} catch (BadLocationException changed) {
			// the text is checked again as it is now
		}
	}

	private boolean isThere() {
		if (book != null || isMissing) return book != null;
		try {
			book = new WordBook();
		} catch (IOException missing) {
			isMissing = true;
			JourneyBundle.log("The dictionary is missing: spelling is not checked", missing);
		}
		return book != null;
	}
}
