package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path folder;
  private Process sleeper;

  @BeforeEach
  void start() throws IOException {
    sleeper = new ProcessBuilder("sleep", "300").start();
  }

  @AfterEach
  void stop() {
    sleeper.destroyForcibly();
  }

  @Test
  void theProcessIsFoundByItsNumberAndItsMarks() {
    PidFile file = marked("300");
    file.write(sleeper.pid());
    assertThat(file.process()).map(ProcessHandle::pid).contains(sleeper.pid());
  }

  @Test
  void aProcessThatTookOverTheNumberIsNotTakenForOurs() {
    PidFile file = marked("-Ddirektion.part=budget");
    file.write(sleeper.pid());
    assertThat(file.process()).isEmpty();
  }

  @Test
  void aProcessThatWasKilledIsNotThere() throws InterruptedException {
    PidFile file = marked("300");
    file.write(sleeper.pid());
    sleeper.destroyForcibly().waitFor();
    assertThat(file.process()).isEmpty();
  }

  @Test
  void aFileThatIsMissingOrBrokenMeansThereIsNoProcess() throws IOException {
    PidFile file = marked("300");
    assertThat(file.process()).isEmpty();
    Files.writeString(file.path(), "");
    assertThat(file.process()).isEmpty();
    Files.writeString(file.path(), "not a number\n");
    assertThat(file.process()).isEmpty();
  }

  private PidFile marked(String mark) {
    return new PidFile(folder.resolve("part.pid"), List.of(mark));
  }
}
