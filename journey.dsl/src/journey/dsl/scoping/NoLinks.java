package journey.dsl.scoping;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;

/**
 * Leaves the syntax tree as it was parsed. Links from tree to tree would keep all files of a workspace in each other's
 * hands; the model knows by name what is meant, and a file can be read again alone.
 */
@Singleton
public class NoLinks implements ILinker {
	@Override
	public void linkModel(EObject root, IDiagnosticConsumer diagnostics) {
		// names are looked up by Meanings
	}
}
