package dk.direktion.common.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes the readers of the feed when an event has been committed here. */
@ApplicationScoped
class FeedSignal {

  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());

  void raise() {
    next.getAndSet(new CompletableFuture<>()).complete(null);
  }

  /** Returns the next signal; taken before looking, so that nothing between is missed. */
  CompletableFuture<Void> next() {
    return next.get();
  }

  /** Waits for the signal, or for so long that another instance may have written something. */
  static Uni<Void> await(CompletableFuture<Void> signal, Duration atMost) {
    return Uni.createFrom()
        .completionStage(() -> signal.copy())
        .ifNoItem()
        .after(atMost)
        .recoverWithItem((Void) null);
  }
}
