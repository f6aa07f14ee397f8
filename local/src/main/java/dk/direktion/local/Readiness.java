package dk.direktion.local;

import java.time.Duration;

/** Waits until a server answers that it is ready. */
final class Readiness {
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

  private Readiness() {}

  /**
   * Returns when it is ready; throws {@link ChildDied} when its process ends, {@link Trouble} when
   * time is up.
   */
  static void await(Server server) {
    long deadline = System.nanoTime() + server.patience().toNanos();
    while (!server.healthy()) {
      if (server.process().isEmpty()) {
        throw server.death();
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            "%s did not become ready within %d seconds."
                .formatted(server.part().title(), server.patience().toSeconds()));
      }
      pause(BETWEEN_QUESTIONS);
    }
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while waiting.", e);
    }
  }
}
