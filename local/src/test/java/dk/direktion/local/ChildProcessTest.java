package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  @TempDir Path folder;
  private Home home;
  private ChildProcess child;

  @BeforeEach
  void prepare() {
    home = new Home(folder, folder.resolve("home"));
    home.prepare();
    child = new ChildProcess(Part.BUDGET, home);
  }

  @AfterEach
  void stop() {
    child.stop();
  }

  @Test
  void aChildThatDiesIsReportedWithItsExitCodeItsReasonAndItsLog() {
    start(Doomed.class);
    assertThat(child.death())
        .hasMessageContaining("budget-service stopped while it was starting (exit code 3)")
        .hasMessageContaining("ERROR Failed to start: missing table \"pool\"")
        .hasMessageContaining(home.log(Part.BUDGET).toString())
        .hasMessageNotContaining("AStackTrace");
    assertThat(child.process()).isEmpty();
  }

  @Test
  void whatAnEarlierRunLoggedIsNotBlamedOnThisOne() throws IOException {
    Files.writeString(home.log(Part.BUDGET), "An old complaint\n");
    start(Doomed.class);
    assertThat(child.death()).hasMessageNotContaining("An old complaint");
    assertThat(Files.readString(home.log(Part.BUDGET))).startsWith("An old complaint");
  }

  @Test
  void aLaterCommandFindsTheChildAgainAndStopsIt() {
    start(Patient.class);
    ChildProcess seenLater = new ChildProcess(Part.BUDGET, home);
    assertThat(seenLater.process()).isPresent();
    ProcessHandle process = seenLater.process().orElseThrow();
    seenLater.stop();
    assertThat(Ending.isOver(process)).isTrue();
    assertThat(home.pidFile(Part.BUDGET)).doesNotExist();
  }

  @Test
  void stoppingLeavesAProcessAloneThatTookOverTheNumber() throws IOException {
    Process stranger = new ProcessBuilder("sleep", "300").start();
    try {
      Files.writeString(home.pidFile(Part.BUDGET), stranger.pid() + "\n");
      child.stop();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void theSamePartOfAnotherSuiteIsNotTakenForOurs() throws IOException {
    start(Patient.class);
    Home other = new Home(folder, folder.resolve("other"));
    other.prepare();
    Files.copy(home.pidFile(Part.BUDGET), other.pidFile(Part.BUDGET));
    assertThat(new ChildProcess(Part.BUDGET, other).process()).isEmpty();
  }

  private void start(Class<?> program) {
    child.startJava(
        List.of("-cp", System.getProperty("java.class.path"), program.getName()), Map.of());
  }
}
