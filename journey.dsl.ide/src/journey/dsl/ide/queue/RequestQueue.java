package journey.dsl.ide.queue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Requests and changes take turns, in the order in which they came: each request sees the text as it was when it was
 * made. A failure affects only its own request; the next turn begins as if nothing had happened.
 */
public final class RequestQueue {
	private static final int SECONDS_TO_END = 2;

	private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(null, task, "journey requests", STACK);
		thread.setDaemon(true);
		return thread;
	});
	/** Deeply nested text is parsed by recursion. */
	private static final long STACK = 16L << 20;
	private final AtomicInteger changesWaiting = new AtomicInteger();
	private final Consumer<Throwable> failures;

	/**
	 * The queue of one server.
	 *
	 * @param failures is told what went wrong
	 */
	public RequestQueue(Consumer<Throwable> failures) {
		this.failures = failures;
	}

	/** An answer, when its turn comes; cancelled if nobody waits for it any more. */
	public <T> CompletableFuture<T> answer(Function<CancelChecker, T> request) {
		return CompletableFutures.computeAsync(one, cancelled -> {
			cancelled.checkCanceled();
			try {
				return request.apply(cancelled);
			} catch (CancellationException | ResponseErrorException meant) {
				throw meant;
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError failure) {
				failures.accept(failure);
				throw new ResponseErrorException(
						new ResponseError(ResponseErrorCode.InternalError, "The request failed: " + failure, null));
			}
		});
	}

	/** A change of what is known, when its turn comes. */
	public void change(Runnable change) {
		changesWaiting.incrementAndGet();
		later(() -> {
			changesWaiting.decrementAndGet();
			change.run();
		});
	}

	/** Whether more changes have come already, so that what follows from this one need not be worked out. */
	public boolean areChangesWaiting() {
		return changesWaiting.get() > 0;
	}

	/** Something to do after all that has come so far. */
	public void later(Runnable task) {
		if (one.isShutdown()) return;
		one.execute(() -> {
			try {
				task.run();
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError failure) {
				failures.accept(failure);
			}
		});
	}

	/** Nothing more is done. */
	public void end() {
		one.shutdown();
		try {
			one.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
