package journey.dsl.ui.editor.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import journey.dsl.ide.server.JourneyServer;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

/** Searches for the places where something is named. */
public final class ReferencesQuery implements ISearchQuery {
	private static final UiWords WORDS = new UiWords(ReferencesQuery.class);
	private static final int PATIENCE_SECONDS = 30;

	private final String name;
	private final Function<JourneyServer, CompletableFuture<List<? extends Location>>> request;
	private final ReferencesResult result = new ReferencesResult(this);

	/**
	 * A search.
	 *
	 * @param name what is looked for, in words
	 */
	public ReferencesQuery(String name, Function<JourneyServer, CompletableFuture<List<? extends Location>>> request) {
		this.name = name;
		this.request = request;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		try {
			List<? extends Location> found = JourneyClient.get().ask(request).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			for (Location each : found) {
				Optional<IFile> file = Address.file(each.getUri());
				if (file.isPresent()) result.addMatch(match(file.get(), each));
			}
			return Status.OK_STATUS;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | TimeoutException | CoreException failure) {
			return Status.error(WORDS.get("failed", JourneyClient.refusal(failure)), failure);
		}
	}

	private static Match match(IFile file, Location location) throws CoreException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
		try {
			IDocument document = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
			IRegion at = TextRegions.region(document, location.getRange());
			return new LineMatch(file, at, document);
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
		}
	}

	@Override
	public String getLabel() {
		return WORDS.get("references", name);
	}

	/** What was looked for, in words. */
	String name() {
		return name;
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
