package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A helper program run to its end. */
record Command(int exitCode, String output) {
  private static final int TIMED_OUT = 124;

  /** Runs the program with no input; one that takes longer is killed and counts as failed. */
  static Command run(List<String> words, Duration patience) {
    try {
      // A file, not a pipe: a server started by the program may keep the pipe open for ever.
      Path output = Files.createTempFile("direktion", ".out");
      try {
        Process process =
            new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
          process.destroyForcibly().waitFor();
        }
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        return new Command(ended ? process.exitValue() : TIMED_OUT, text);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + words.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while running " + words.get(0) + ".", e);
    }
  }

  boolean succeeded() {
    return exitCode == 0;
  }
}
