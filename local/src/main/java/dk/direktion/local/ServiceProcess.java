package dk.direktion.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of our own services, or the gateway. */
final class ServiceProcess extends JavaServer {
  private final Path jar;
  private final Map<String, String> environment;

  ServiceProcess(Part part, Home home, Ports ports, Secrets secrets, FastStart fastStart) {
    super(part, home, fastStart, new HealthCheck(ports.internalUrl(part) + "/q/health/ready"));
    this.jar = home.application(part);
    this.environment = new ServiceEnvironment(home, ports, secrets).of(part);
  }

  @Override
  Path jar() {
    return jar;
  }

  @Override
  int heapMegabytes() {
    // Minutes are laid out as PDF and read from PDF and DOCX in meetings-service.
    return part() == Part.MEETINGS ? 384 : 256;
  }

  @Override
  List<String> arguments() {
    return List.of("-cp", classPath(), "io.quarkus.runner.GeneratedMain");
  }

  // Quarkus' own runner loads classes in a way that start-up archives cannot keep; a plain class
  // path of the same jars starts faster. Transformed classes come before their originals.
  private String classPath() {
    Path application = jar.getParent();
    return Stream.of("quarkus", "app", "lib/boot", "lib/main")
        .flatMap(folder -> jars(application.resolve(folder)))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.reverseOrder())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  @Override
  Map<String, String> environment() {
    return environment;
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(180);
  }
}
