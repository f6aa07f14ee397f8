package dk.direktion.common.event;

import dk.direktion.common.caller.SystemWork;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Follows the feeds of other services, each in a thread of its own, and has events handled. */
@ApplicationScoped
public class EventFollower {

  private static final Logger LOG = Logger.getLogger(EventFollower.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final FollowConfig config;
  private final RemoteFeed feed;
  private final FollowerPositions positions;
  private final SystemWork system;
  private final List<EventHandler> handlers;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  EventFollower(
      FollowConfig config,
      RemoteFeed feed,
      FollowerPositions positions,
      SystemWork system,
      @All List<EventHandler> handlers) {
    this.config = config;
    this.feed = feed;
    this.positions = positions;
    this.system = system;
    this.handlers = handlers;
  }

  void start(@Observes StartupEvent started) {
    if (config.enabled()) {
      config.sources().forEach((source, where) -> follow(source, where.url()));
    }
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping.countDown();
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(LONGEST_PAUSE.toMillis());
    }
  }

  /**
   * Has one event handled, unless it has been before.
   *
   * @throws RuntimeException of the handler, with everything it did rolled back
   */
  public void deliver(ReceivedEvent event) {
    system.run(
        () -> {
          if (positions.markHandled(event)) {
            handlers.stream()
                .filter(handler -> isFor(handler, event))
                .forEach(handler -> handler.handle(event));
          }
          positions.advance(event.source(), event.position());
        });
  }

  private void follow(String source, URI url) {
    Thread thread = new Thread(() -> followUntilStopped(source, url), "follow-" + source);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void followUntilStopped(String source, URI url) {
    Duration pause = FIRST_PAUSE;
    // At first, and after a failure, it is told at once whether everything is known.
    boolean waiting = false;
    try {
      while (stopping.getCount() > 0) {
        waiting = isFollowed(source, url, waiting);
        if (waiting) {
          pause = FIRST_PAUSE;
        } else {
          stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
          pause = longer(pause);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isFollowed(String source, URI url, boolean waiting) throws InterruptedException {
    try {
      followOnce(source, url, waiting);
      return true;
    } catch (IOException unreachable) {
      LOG.warnf("Cannot follow %s for now: %s", source, unreachable.getMessage());
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "An event of %s could not be handled; it will come again", source);
    }
    return false;
  }

  // An event that fails holds back those after it, so that they are still handled in order.
  private void followOnce(String source, URI url, boolean waiting)
      throws IOException, InterruptedException {
    RemoteFeed.Batch batch = feed.after(source, url, positions.of(source), waiting);
    batch.events().stream().filter(this::isForSomebody).forEach(this::deliver);
    system.run(
        () -> {
          positions.advance(source, batch.reached());
          if (batch.isWhole()) {
            positions.confirm(source);
          }
        });
  }

  private boolean isForSomebody(ReceivedEvent event) {
    return handlers.stream().anyMatch(handler -> isFor(handler, event));
  }

  private static boolean isFor(EventHandler handler, ReceivedEvent event) {
    return handler.source().equals(event.source()) && handler.types().contains(event.type());
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }
}
