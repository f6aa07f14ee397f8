package dk.direktion.meetings.minutesimport.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The minutes of the fictional Nordhøj Kommune, and the real ones where they are at hand. */
final class Fixtures {

  private static final MinutesReader READER = new MinutesReader();

  private Fixtures() {}

  /** The fixtures whose lines are the reader's lines. */
  static List<String> names() {
    return names("txt|md");
  }

  /** The fixtures that are web pages. */
  static List<String> pages() {
    return names("html");
  }

  private static List<String> names(String endings) {
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*\\.(" + endings + ")"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String name) {
    try {
      return Files.readString(folder().resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ReadMinutes read(String text) {
    return READER.read(text.getBytes(StandardCharsets.UTF_8), "referat.txt");
  }

  /** Finds the published minutes beside the repository; empty on a machine without them. */
  static Optional<Path> realMinutes() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      var minutes = folder.resolve("shared").resolve("minutes");
      if (Files.isDirectory(minutes)) {
        return Optional.of(minutes);
      }
    }
    return Optional.empty();
  }

  private static Path folder() {
    try {
      return Path.of(Fixtures.class.getResource("/minutesimport").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
