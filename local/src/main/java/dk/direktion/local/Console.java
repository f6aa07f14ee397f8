package dk.direktion.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the person at the terminal reads. */
final class Console {
  private final PrintStream out;

  Console(PrintStream out) {
    this.out = out;
  }

  /** Writes UTF-8 whatever the terminal's locale: the names have æ, ø and å. */
  static Console terminal() {
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  static Console errors() {
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  synchronized void say(String line) {
    out.println(line);
  }

  /** Tells that a step is done, and how long it took since the given {@link System#nanoTime()}. */
  void done(String step, long since) {
    double seconds = (System.nanoTime() - since) / 1e9;
    say("  %s (%.1f s)".formatted(step, seconds));
  }

  /** Prints rows in columns as wide as their widest cell. */
  void table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < columns; i++) {
        line.append(' ').append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 1));
      }
      say(line.toString().stripTrailing());
    }
  }
}
