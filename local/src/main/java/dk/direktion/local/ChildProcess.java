package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Java program that goes on running when the terminal is closed, and can be found again later.
 */
final class ChildProcess {
  private static final Duration POLITE = Duration.ofSeconds(20);
  private static final Duration FORCED = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final int LAST_LINES = 12;

  private final Part part;
  private final List<String> marks;
  private final PidFile pidFile;
  private LogFile log;
  private Process started;

  ChildProcess(Part part, Home home) {
    this.part = part;
    this.marks = List.of("-Ddirektion.suite=" + home.directory(), "-Ddirektion.part=" + part.key());
    this.pidFile = new PidFile(home.pidFile(part), marks);
    this.log = LogFile.of(home.log(part));
  }

  synchronized Optional<ProcessHandle> process() {
    return pidFile.process();
  }

  /** Starts {@code java} with the arguments, its own session and its own log. */
  synchronized void startJava(List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add("setsid");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(marks);
    command.addAll(arguments);
    log = LogFile.begin(log.path());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(environment);
    try {
      started = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + part.title(), e);
    }
    pidFile.write(started.pid());
    awaitMarks();
  }

  /**
   * Waits until setsid has become java, so that whoever asks next finds the marks: setsid carries
   * them too, but for a moment between the two there is no command line at all.
   */
  private void awaitMarks() {
    long deadline = System.nanoTime() + FORCED.toNanos();
    while (started.isAlive() && !isMarkedJava() && System.nanoTime() < deadline) {
      Readiness.pause(Duration.ofMillis(5));
    }
  }

  private boolean isMarkedJava() {
    CommandLine line = CommandLine.of(started.pid());
    return line.isOf("java") && line.containsAll(marks);
  }

  synchronized ChildDied death() {
    return new ChildDied(part, howItEnded(), log.lastLines(LAST_LINES), log.path());
  }

  private String howItEnded() {
    try {
      // The kernel forgets the command line a moment before it tells the exit code.
      if (started != null && started.waitFor(1, TimeUnit.SECONDS)) {
        return "exit code " + started.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "it is not there any more";
  }

  /** Asks it to end, and after a while makes it; returns when it is gone. */
  void stop() {
    process().ifPresent(this::end);
    pidFile.delete();
  }

  private void end(ProcessHandle child) {
    child.destroy();
    if (gone(child, POLITE)) {
      return;
    }
    child.destroyForcibly();
    if (!gone(child, FORCED)) {
      throw new Trouble(
          "%s does not stop; its process is in %s.".formatted(part.title(), pidFile.path()));
    }
  }

  private static boolean gone(ProcessHandle child, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!Ending.isOver(child)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Readiness.pause(BETWEEN_LOOKS);
    }
    return true;
  }
}
