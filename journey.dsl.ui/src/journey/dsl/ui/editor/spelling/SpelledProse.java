package journey.dsl.ui.editor.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.messages.Language;
import journey.dsl.project.SettingsFile;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.editor.ColouredWords;
import journey.dsl.ui.editor.LiveAnswer;
import journey.dsl.ui.editor.LivePart;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/**
 * Marks words in texts and comments that the platform's spelling service does not know; nothing else in the language is
 * prose. Created by the editor.
 */
public final class SpelledProse extends LivePart<SourceViewer> {
	private static final int PAUSE = 600;
	private static final List<String> TYPES = SemanticColours.legend().getTokenTypes();
	private static final Set<Integer> PROSE = Set.of(TYPES.indexOf(SemanticTokenTypes.String),
			TYPES.indexOf(SemanticTokenTypes.Comment));

	/** For one editor. */
	public SpelledProse() {
		super(SourceViewer.class);
	}

	@Override
	protected LiveAnswer<?> answer(SourceViewer shown) {
		return new LiveAnswer<>(shown.getTextWidget(), PAUSE,
				text -> server -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text)),
				this::check);
	}

	private void check(SemanticTokens tokens) {
		IDocument document = viewer().getDocument();
		if (tokens == null || document == null) return;
		Display display = viewer().getTextWidget().getDisplay();
		boolean isChecked = Setting.SPELLING.isOn() && isEnglish(document);
		IRegion[] prose = !isChecked ? new IRegion[0]
				: ColouredWords.of(tokens.getData(), document).words().stream()
						.filter(each -> PROSE.contains(each.type()))
						.map(each -> new Region(each.offset(), each.length())).toArray(IRegion[]::new);
		long stamp = ((IDocumentExtension4) document).getModificationStamp();
		SpellingContext context = new SpellingContext();
		context.setContentType(Platform.getContentTypeManager().getContentType(JourneyBundle.CONTENT_TYPE));
		Job job = Job.createSystem("Spelling", (IProgressMonitor monitor) -> {
			Collector found = new Collector();
			if (prose.length > 0) EditorsUI.getSpellingService().check(document, prose, context, found, monitor);
			display.asyncExec(() -> {
				if (viewer().getDocument() == document
						&& ((IDocumentExtension4) document).getModificationStamp() == stamp)
					show(found.problems);
			});
		});
		job.schedule();
	}

	/** The language that a folder of journeys sets; only English has a dictionary. */
	private static boolean isEnglish(IDocument document) {
		Optional<String> uri = Address.of(document);
		return uri.isEmpty() || SettingsFile.near(URI.createURI(uri.get())).language() == Language.EN;
	}

	private void show(List<SpellingProblem> problems) {
		if (!(viewer().getAnnotationModel() instanceof IAnnotationModelExtension model)) return;
		Map<Annotation, Position> marks = new HashMap<>();
		for (SpellingProblem each : problems)
			marks.put(new SpellingAnnotation(each), new Position(each.getOffset(), each.getLength()));
		List<Annotation> before = new ArrayList<>();
		for (Iterator<Annotation> each = viewer().getAnnotationModel().getAnnotationIterator(); each.hasNext();)
			if (each.next() instanceof SpellingAnnotation mark) before.add(mark);
		if (!before.isEmpty() || !marks.isEmpty()) model.replaceAnnotations(before.toArray(Annotation[]::new), marks);
	}

	private static final class Collector implements ISpellingProblemCollector {
		private final List<SpellingProblem> problems = new ArrayList<>();

		@Override
		public void accept(SpellingProblem problem) {
			problems.add(problem);
		}

		@Override
		public void beginCollecting() {
			problems.clear();
		}

		@Override
		public void endCollecting() {
			// they are shown together
		}
	}
}
