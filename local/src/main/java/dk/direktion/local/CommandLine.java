package dk.direktion.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How a process was started, as the kernel tells it. */
record CommandLine(List<String> words) {
  /** Reads it; a process that is gone, a zombie or someone else's has none. */
  static CommandLine of(long pid) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new CommandLine(text.isEmpty() ? List.of() : Arrays.asList(text.split("\0", -1)));
    } catch (IOException e) {
      return new CommandLine(List.of());
    }
  }

  /** Tells whether a program of that name runs, wherever it lies. */
  boolean isOf(String program) {
    return !words.isEmpty() && Path.of(words.get(0)).endsWith(program);
  }

  boolean containsAll(List<String> marks) {
    return words.containsAll(marks);
  }
}
