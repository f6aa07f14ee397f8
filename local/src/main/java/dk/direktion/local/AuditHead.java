package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The end of the audit log's chain: the number and the hash of its last link. Kept outside the
 * database, it shows when the whole log is written anew or its end is cut off.
 */
record AuditHead(long position, String hash) {

  /** Reads the one that was kept; null where none was. */
  static AuditHead keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        return null;
      }
      String[] words = Files.readString(file).strip().split(" ");
      if (words.length != 2 || !words[0].matches("[0-9]{1,18}")) {
        throw new Trouble(
            file + " is damaged; it holds the end of the audit log as last verified.");
      }
      return new AuditHead(Long.parseLong(words[0]), words[1]);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  void keepIn(Path file) {
    try {
      Files.writeString(file, position + " " + hash + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
