package dk.direktion.local;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts servers, and stops again what it started unless all of it came up. */
final class Startup implements AutoCloseable {
  private static final long LAST_WORKER_SECONDS = 30;

  private final Console console;
  private final Deque<Server> started = new ArrayDeque<>();
  private final Thread whenInterrupted = new Thread(this::undo, "undo");
  private boolean complete;

  Startup(Console console) {
    this.console = console;
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /** Starts the servers that do not run, side by side, and returns when all of them are ready. */
  void start(Collection<Server> servers) {
    ExecutorService workers = Executors.newFixedThreadPool(servers.size());
    try {
      ExecutorCompletionService<Void> waiting = new ExecutorCompletionService<>(workers);
      for (Server server : servers) {
        waiting.submit(
            () -> {
              startAndAwait(server);
              return null;
            });
      }
      for (int i = 0; i < servers.size(); i++) {
        waiting.take().get();
      }
    } catch (ExecutionException e) {
      throw interrupted() ? new Trouble("The start was interrupted.", e) : asTrouble(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    } finally {
      workers.shutdownNow();
      awaitEnd(workers);
    }
  }

  /** Lets nothing be started behind the back of what is stopped next. */
  private static void awaitEnd(ExecutorService workers) {
    try {
      workers.awaitTermination(LAST_WORKER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void startAndAwait(Server server) {
    long since = System.nanoTime();
    if (server.process().isEmpty()) {
      begin(server);
    }
    Readiness.await(server);
    console.done(server.part().title() + " is ready", since);
  }

  private void begin(Server server) {
    synchronized (started) {
      if (complete) {
        throw new Trouble("The start was given up.");
      }
      started.push(server);
    }
    server.start();
  }

  /**
   * Tells whether the shutdown hook is taking everything down, so that what dies now is no news.
   */
  private boolean interrupted() {
    synchronized (started) {
      return complete;
    }
  }

  private static Trouble asTrouble(Throwable cause) {
    return cause instanceof Trouble trouble
        ? trouble
        : new Trouble("The suite could not be started: " + cause, cause);
  }

  /** Keeps what was started. */
  void succeed() {
    synchronized (started) {
      complete = true;
      started.clear();
    }
  }

  /** Stops what was started in this run, last first, unless {@link #succeed} was called. */
  private void undo() {
    List<Server> toStop;
    synchronized (started) {
      complete = true;
      toStop = List.copyOf(started);
      started.clear();
    }
    toStop.stream().filter(server -> server.part() != Part.POSTGRES).forEach(Server::stop);
    toStop.stream().filter(server -> server.part() == Part.POSTGRES).forEach(Server::stop);
  }

  @Override
  public void close() {
    undo();
    try {
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (IllegalStateException e) {
      // Ctrl-C: the hook is at work already, and has nothing left to undo.
      return;
    }
  }
}
