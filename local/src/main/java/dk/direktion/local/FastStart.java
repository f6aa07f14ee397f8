package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Archives of already loaded classes (AppCDS), one for each Java program: made after its first
 * start, used by all later ones.
 */
record FastStart(Path folder, boolean recording) {
  private static final String RECORD = "-XX:+RecordDynamicDumpInfo";
  private static final String QUIET = "-Xlog:cds=off";
  private static final String QUIET_DYNAMIC = "-Xlog:cds+dynamic=off";
  private static final Duration LONGEST_DUMP = Duration.ofSeconds(60);

  /** Gives the options the program is started with: the archive, or what it takes to make one. */
  List<String> options(Part part, Path jar) {
    Path archive = archive(part, jar);
    if (Files.exists(archive)) {
      // A damaged or foreign archive must only cost time, and its warnings would fill the log.
      return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", QUIET, QUIET_DYNAMIC);
    }
    return recording ? List.of(RECORD, QUIET, QUIET_DYNAMIC) : List.of();
  }

  /** Tells whether this running program can still give its archive. */
  boolean lacks(Part part, Path jar, ProcessHandle process) {
    return recording
        && !Files.exists(archive(part, jar))
        && CommandLine.of(process.pid()).words().contains(RECORD);
  }

  /** Takes the archive from the running program; failing only means the next start is no faster. */
  void record(Part part, Path jar, ProcessHandle process) {
    Path archive = archive(part, jar);
    Path draft = folder.resolve(part.key() + "-" + process.pid() + ".draft");
    try {
      Files.createDirectories(folder);
      Command dump =
          Command.run(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(process.pid()),
                  "VM.cds",
                  "dynamic_dump",
                  draft.toString()),
              LONGEST_DUMP);
      if (dump.succeeded() && Files.exists(draft)) {
        forget(part);
        Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a start-up archive in " + folder, e);
    }
  }

  private void forget(Part part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> isArchiveOf(part, file)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static boolean isArchiveOf(Part part, Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(part.key() + "-") && name.endsWith(".jsa");
  }

  private Path archive(Part part, Path jar) {
    return folder.resolve("%s-%s.jsa".formatted(part.key(), fingerprint(jar)));
  }

  /** Changes with the Java that runs, with where the program lies and with when it was built. */
  private static String fingerprint(Path jar) {
    try {
      String build = jar + " " + Files.getLastModifiedTime(jar).toMillis() + " " + Files.size(jar);
      String java = System.getProperty("java.home") + " " + Runtime.version();
      return "%08x".formatted((java + build).hashCode());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + jar, e);
    }
  }
}
