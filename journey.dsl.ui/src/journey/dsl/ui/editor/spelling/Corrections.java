package journey.dsl.ui.editor.spelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/**
 * Offers corrections for an unknown word. The platform's own processor adds “No suggestions” to what others offer
 * elsewhere. Created by the editor.
 */
public final class Corrections implements IQuickAssistProcessor {
	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel marks = context.getSourceViewer().getAnnotationModel();
		List<ICompletionProposal> offered = new ArrayList<>();
		if (marks != null) for (Iterator<Annotation> each = marks.getAnnotationIterator(); each.hasNext();) {
			Annotation mark = each.next();
			Position place = canFix(mark) ? marks.getPosition(mark) : null;
			if (place != null && place.getOffset() <= context.getOffset()
					&& context.getOffset() <= place.getOffset() + place.getLength())
				offered.addAll(List.of(((SpellingAnnotation) mark).getSpellingProblem().getProposals(context)));
		}
		return offered.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof SpellingAnnotation && !annotation.isMarkedDeleted();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
