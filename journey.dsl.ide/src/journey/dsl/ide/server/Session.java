package journey.dsl.ide.server;

import com.google.inject.Injector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.dsl.ide.actions.Edits;
import journey.dsl.ide.colouring.ColourHistory;
import journey.dsl.ide.completion.expected.ExpectedWords;
import journey.dsl.ide.diagnostics.Checking;
import journey.dsl.ide.diagnostics.Publishing;
import journey.dsl.ide.diagnostics.Pulling;
import journey.dsl.ide.queue.RequestQueue;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.ide.workspace.OpenWorkspaces.Place;
import journey.dsl.ide.workspace.OpenWorkspaces;
import journey.dsl.messages.Message;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.reading.Workspace;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.IGrammarAccess;

/** One connected editor: what it shows, what is known about it, and whose turn it is. */
final class Session {
	/** So many files are checked in a few milliseconds. */
	private static final int MOST_AT_ONCE = 40;

	private final LanguageClient client;
	private final ClientAbilities abilities;
	private final SafeFormat format;
	private final ExpectedWords expectedWords;
	private final RequestQueue queue;
	private final Documents documents = new Documents();
	private final OpenWorkspaces workspaces;
	private final Checking checking;
	private final Publishing publishing;
	private final Pulling pulling = new Pulling(documents);
	private final ColourHistory colours = new ColourHistory();
	private boolean isRefreshPlanned;

	Session(LanguageClient client, ClientAbilities abilities, Injector language) {
		this.client = client;
		this.abilities = abilities;
		format = language.getInstance(SafeFormat.class);
		expectedWords = new ExpectedWords(language.getInstance(IGrammarAccess.class).getGrammar());
		queue = new RequestQueue(this::failed);
		Consumer<String> problems = problem -> client.logMessage(new MessageParams(MessageType.Warning, problem));
		workspaces = new OpenWorkspaces(documents, language.getInstance(Workspace.Loader.class), problems);
		checking = new Checking(queue, this::found);
		publishing = new Publishing(documents, client);
	}

	LanguageClient client() {
		return client;
	}

	ClientAbilities abilities() {
		return abilities;
	}

	/** The layout of texts. */
	SafeFormat format() {
		return format;
	}

	ExpectedWords expectedWords() {
		return expectedWords;
	}

	RequestQueue queue() {
		return queue;
	}

	Documents documents() {
		return documents;
	}

	OpenWorkspaces workspaces() {
		return workspaces;
	}

	Checking checking() {
		return checking;
	}

	Pulling pulling() {
		return pulling;
	}

	Edits edits() {
		return new Edits(documents, abilities.knowsVersionedEdits(), abilities.resolvesEdits(),
				fault -> client.logMessage(new MessageParams(MessageType.Error, fault)));
	}

	/** Tells the user that a file stays as it is, because our change would make it worse. */
	void stays(OpenFile file, Message why) {
		client.showMessage(
				new MessageParams(MessageType.Error, file.path() + ": " + why.in(file.workspace().language())));
	}

	ColourHistory colours() {
		return colours;
	}

	/** An answer about a file as it is when the request's turn comes; {@code otherwise} if it is not known. */
	<T> CompletableFuture<T> about(String uri, T otherwise, Function<OpenFile, T> request) {
		return queue.answer(cancelled -> {
			refreshed();
			return workspaces.file(uri).map(file -> file.with(cancelled::checkCanceled)).map(request).orElse(otherwise);
		});
	}

	/** On the queue: a text has changed. What that shows is worked out when no further change waits. */
	void edited(String uri) {
		workspaces.edited(uri);
		if (isRefreshPlanned) return;
		isRefreshPlanned = true;
		queue.later(this::refresh);
	}

	private void refresh() {
		isRefreshPlanned = false;
		if (queue.areChangesWaiting()) {
			isRefreshPlanned = true;
			queue.later(this::refresh);
			return;
		}
		refreshed();
	}

	/** On the queue: reads what has changed, and shows what that shows. */
	void refreshed() {
		show(workspaces.refresh());
	}

	/**
	 * On the queue: checks files that say something else than before, those first that somebody looks at; if they are
	 * many, the rest soon.
	 */
	void show(Map<OpenWorkspace, Set<String>> affected) {
		affected.forEach((workspace, paths) -> {
			Set<String> first = new LinkedHashSet<>();
			for (String path : paths) if (workspace.uri(path).flatMap(documents::find).isPresent()) first.add(path);
			for (String path : paths) if (first.size() < MOST_AT_ONCE) first.add(path);
			checking.atOnce(workspace, first);
			if (abilities.isPushed()) {
				for (String path : first) publishing.show(workspace, path);
				publishing.clearGone(workspace);
			}
			checking.soon(workspace);
		});
	}

	/** On the queue: a text is open that may be as it was; it is shown what is known of it. */
	void opened(String uri) {
		refreshed();
		Optional<Place> place = workspaces.place(uri);
		place.ifPresent(at -> show(Map.of(at.workspace(), Set.of(at.path()))));
	}

	/**
	 * On the queue: the editor shows a text no longer. Of a file, what is saved counts again; of one that is no file of
	 * a workspace nothing is known any more.
	 */
	void closed(String uri) {
		List<OpenWorkspace> before = workspaces.all();
		workspaces.edited(uri);
		colours.forget(uri);
		refreshed();
		Optional<Place> place = workspaces.place(uri);
		if (abilities.isPushed())
			place.ifPresentOrElse(at -> publishing.show(at.workspace(), at.path()), () -> publishing.clear(uri));
		if (place.isEmpty()) pulling.forget(uri);
		List<OpenWorkspace> after = workspaces.all();
		for (OpenWorkspace each : before) if (!after.contains(each)) forget(each);
	}

	private void found(OpenWorkspace workspace, Set<String> paths) {
		if (abilities.isPushed()) for (String path : paths) publishing.show(workspace, path);
		else if (!paths.isEmpty() && abilities.refreshesDiagnostics()) client.refreshDiagnostics();
		if (!paths.isEmpty() && abilities.refreshesCodeLenses()) client.refreshCodeLenses();
	}

	/** On the queue: forgets a workspace, and removes what is shown about it. */
	void forget(OpenWorkspace workspace) {
		checking.forget(workspace);
		for (String path : workspace.faulty())
			workspace.uri(path).filter(uri -> documents.find(uri).isEmpty()).ifPresent(publishing::clear);
	}

	/** What an editor says of its texts cannot be so. */
	void tell(Documents.Fault fault) {
		MessageParams message = new MessageParams(MessageType.Warning, fault.words());
		if (fault.isForPeople()) client.showMessage(message);
		else
			client.logMessage(message);
	}

	private void failed(Throwable failure) {
		failure.printStackTrace();
		client.logMessage(new MessageParams(MessageType.Error, "A request failed; the others go on: " + failure));
	}

	void end() {
		checking.end();
		queue.end();
	}
}
