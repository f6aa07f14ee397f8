package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which process a part is, and believes the number only while that process carries the
 * marks it was started with: numbers are used again after a crash.
 */
record PidFile(Path path, List<String> marks) {
  void write(long pid) {
    try {
      Files.writeString(path, pid + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }

  Optional<ProcessHandle> process() {
    try {
      if (!Files.exists(path)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(path).lines().findFirst().orElse("").strip());
      return ProcessHandle.of(pid).filter(found -> CommandLine.of(pid).containsAll(marks));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + path, e);
    }
  }
}
