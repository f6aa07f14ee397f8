package dk.direktion.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A built Quarkus application, started from a plain class path of its jars: Quarkus' own runner
 * loads classes in a way that start-up archives cannot keep, which makes it slower.
 */
final class QuarkusApplication {
  private static final String LOG_MANAGER =
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

  // Transformed classes come before their originals.
  private static final List<String> FOLDERS = List.of("quarkus", "app", "lib/boot", "lib/main");

  private QuarkusApplication() {}

  /** Gives the options for the log manager and the class path of the application in a folder. */
  static List<String> options(Path application) {
    String classPath =
        FOLDERS.stream()
            .flatMap(folder -> jars(application.resolve(folder)))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(LOG_MANAGER, "-cp", classPath);
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
}
