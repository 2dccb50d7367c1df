package journey.dsl.ui.editor;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.Address;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * While somebody edits a journey, our key bindings win over others in the same editor; in a view beside it, keys keep
 * their usual meaning.
 */
public final class EditingContext extends PropertyTester {
	private static final String ID = JourneyBundle.ID + ".editing";

	/** Starts; in the display thread. */
	public static void start() {
		PlatformUI.getWorkbench().getService(IContextService.class).activateContext(ID, new Expression() {
			@Override
			public EvaluationResult evaluate(IEvaluationContext context) {
				return EvaluationResult.valueOf(isJourney(context.getVariable(ISources.ACTIVE_PART_NAME)));
			}

			@Override
			public void collectExpressionInfo(ExpressionInfo info) {
				info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
			}
		});
	}

	/** For menus: whether an editor shows a journey. */
	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return isJourney(receiver);
	}

	private static boolean isJourney(Object shown) {
		ITextEditor text = shown instanceof IEditorPart part ? part.getAdapter(ITextEditor.class) : null;
		return text != null && Address.of(text).isPresent();
	}
}
