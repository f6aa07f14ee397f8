package dk.direktion.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the suite that is a Java program answering a health address. */
abstract class JavaServer implements Server {
  private final Part part;
  private final ChildProcess child;
  private final FastStart fastStart;
  private final HealthCheck health;

  JavaServer(Part part, Home home, FastStart fastStart, HealthCheck health) {
    this.part = part;
    this.child = new ChildProcess(part, home);
    this.fastStart = fastStart;
    this.health = health;
  }

  /** Gives the jar the program is started from. */
  abstract Path jar();

  /** Gives the largest heap, in megabytes. */
  abstract int heapMegabytes();

  /** Gives what comes after the options every program has. */
  abstract List<String> arguments();

  abstract Map<String, String> environment();

  @Override
  public final Part part() {
    return part;
  }

  @Override
  public final Optional<ProcessHandle> process() {
    return child.process();
  }

  @Override
  public void start() {
    List<String> all = new ArrayList<>(fastStart.options(part, jar()));
    // One person on one machine: little memory and a quick start count, peak throughput does not.
    all.addAll(List.of("-Xms64m", "-Xmx" + heapMegabytes() + "m"));
    all.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    all.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
    all.addAll(arguments());
    child.startJava(all, environment());
  }

  @Override
  public final boolean healthy() {
    return process().isPresent() && health.passes();
  }

  @Override
  public final ChildDied death() {
    return child.death();
  }

  @Override
  public final void stop() {
    child.stop();
  }

  final boolean lacksArchive() {
    return process().filter(process -> fastStart.lacks(part, jar(), process)).isPresent();
  }

  final void recordArchive() {
    process().ifPresent(process -> fastStart.record(part, jar(), process));
  }
}
