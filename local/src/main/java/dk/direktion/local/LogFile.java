package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of one part, read from the place where the present run began. */
final class LogFile {
  private static final long LARGEST_BYTES = 20_000_000;
  private static final int TAIL_BYTES = 64_000;
  private static final int LONGEST_LINE = 300;
  private static final Pattern JSON_LINE =
      Pattern.compile("\"level\":\"(\\w+)\",\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern JSON_EXCEPTION =
      Pattern.compile("\"exceptionType\":\"[^\"]*\",\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Path path;
  private final long beginning;

  private LogFile(Path path, long beginning) {
    this.path = path;
    this.beginning = beginning;
  }

  /** Begins a new run in the log; one grown large is set aside first and replaces the older one. */
  static LogFile begin(Path path) {
    try {
      if (!Files.exists(path)) {
        return new LogFile(path, 0);
      }
      if (Files.size(path) > LARGEST_BYTES) {
        Path older = path.resolveSibling(path.getFileName() + ".1");
        Files.move(path, older, StandardCopyOption.REPLACE_EXISTING);
        return new LogFile(path, 0);
      }
      return new LogFile(path, Files.size(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the log " + path, e);
    }
  }

  /** Gives the log of a run that began earlier. */
  static LogFile of(Path path) {
    return new LogFile(path, 0);
  }

  Path path() {
    return path;
  }

  /** Gives the last lines of this run, JSON lines as "LEVEL message: root cause", long ones cut. */
  List<String> lastLines(int count) {
    List<String> lines = tail().lines().filter(LogFile::tells).map(LogFile::readable).toList();
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  /** Leaves out the frames of stack traces: they push out the line that says what is wrong. */
  private static boolean tells(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("at ") && !text.startsWith("... ");
  }

  private String tail() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long from = Math.max(beginning, channel.size() - TAIL_BYTES);
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
      channel.read(bytes, from);
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String readable(String line) {
    Matcher json = JSON_LINE.matcher(line);
    if (!json.find()) {
      return cut(line);
    }
    String cause = "";
    Matcher exception = JSON_EXCEPTION.matcher(line);
    while (exception.find()) {
      cause = ": " + exception.group(1);
    }
    return cut(json.group(1) + " " + json.group(2) + cause).replace("\\\"", "\"");
  }

  private static String cut(String text) {
    return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
  }
}
