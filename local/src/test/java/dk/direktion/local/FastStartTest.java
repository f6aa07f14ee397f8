package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastStartTest {
  @TempDir Path folder;
  private Path jar;
  private FastStart fastStart;

  @BeforeEach
  void prepare() throws IOException {
    jar = jarOf(Patient.class);
    fastStart = new FastStart(folder.resolve("archives"), true);
  }

  @Test
  void theFirstStartRecordsAndLaterStartsUseTheArchiveUntilTheProgramIsBuiltAnew()
      throws IOException {
    Home home = new Home(folder, folder.resolve("home"));
    home.prepare();
    ChildProcess child = new ChildProcess(Part.ACCESS, home);
    List<String> options = new ArrayList<>(fastStart.options(Part.ACCESS, jar));
    assertThat(options).contains("-XX:+RecordDynamicDumpInfo");
    options.addAll(List.of("-cp", jar.toString(), Patient.class.getName()));
    child.startJava(options, Map.of());
    try {
      ProcessHandle process = child.process().orElseThrow();
      assertThat(fastStart.lacks(Part.ACCESS, jar, process)).isTrue();
      awaitWaiting(home);
      fastStart.record(Part.ACCESS, jar, process);
      assertThat(fastStart.lacks(Part.ACCESS, jar, process)).isFalse();
    } finally {
      child.stop();
    }
    assertThat(fastStart.options(Part.ACCESS, jar))
        .anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));

    Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
    assertThat(fastStart.options(Part.ACCESS, jar)).contains("-XX:+RecordDynamicDumpInfo");
  }

  @Test
  void aSuiteThatLivesOnlyOnceRecordsNothing() {
    assertThat(new FastStart(folder, false).options(Part.ACCESS, jar)).isEmpty();
  }

  private Path jarOf(Class<?> program) throws IOException {
    Path file = folder.resolve("program.jar");
    String name = program.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file));
        InputStream in = program.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
    }
    return file;
  }

  private static void awaitWaiting(Home home) {
    LogFile log = LogFile.of(home.log(Part.ACCESS));
    while (!log.lastLines(1).contains("Waiting")) {
      Readiness.pause(Duration.ofMillis(20));
    }
  }
}
