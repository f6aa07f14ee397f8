package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartupTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final Console console =
      new Console(new PrintStream(output, true, StandardCharsets.UTF_8));

  @Test
  void everyServerThatDoesNotRunIsStartedAndReported() {
    Imagined postgres = Imagined.stopped(Part.POSTGRES);
    Imagined budget = Imagined.stopped(Part.BUDGET);
    try (Startup startup = new Startup(console)) {
      startup.start(List.of(postgres, budget));
      startup.succeed();
    }
    assertThat(postgres.running).isTrue();
    assertThat(budget.running).isTrue();
    assertThat(output.toString(StandardCharsets.UTF_8))
        .contains("PostgreSQL is ready")
        .contains("budget-service is ready");
  }

  @Test
  void whenOneDiesWhatWasStartedIsStoppedAgainAndWhatRanBeforeGoesOn() {
    Imagined access = Imagined.running(Part.ACCESS);
    Imagined postgres = Imagined.stopped(Part.POSTGRES);
    Imagined budget = Imagined.dying(Part.BUDGET);
    assertThatThrownBy(
            () -> {
              try (Startup startup = new Startup(console)) {
                startup.start(List.of(postgres));
                startup.start(List.of(access, budget));
                startup.succeed();
              }
            })
        .isInstanceOf(ChildDied.class)
        .hasMessageContaining("budget-service stopped while it was starting");
    assertThat(postgres.running).isFalse();
    assertThat(access.running).isTrue();
  }

  @Test
  void oneThatNeverBecomesReadyIsGivenUpInOneSentence() {
    Imagined portfolio = Imagined.stopped(Part.PORTFOLIO);
    portfolio.everReady = false;
    assertThatThrownBy(
            () -> {
              try (Startup startup = new Startup(console)) {
                startup.start(List.of(portfolio));
              }
            })
        .isInstanceOf(Trouble.class)
        .hasMessage("portfolio-service did not become ready within 1 seconds.");
    assertThat(portfolio.running).isFalse();
  }

  /** A server somewhere else, of which only its outward behaviour counts here. */
  private static final class Imagined implements Server {
    private final Part part;
    private final boolean dies;
    private volatile boolean running;
    private volatile boolean everReady = true;

    private Imagined(Part part, boolean running, boolean dies) {
      this.part = part;
      this.running = running;
      this.dies = dies;
    }

    static Imagined stopped(Part part) {
      return new Imagined(part, false, false);
    }

    static Imagined running(Part part) {
      return new Imagined(part, true, false);
    }

    static Imagined dying(Part part) {
      return new Imagined(part, false, true);
    }

    @Override
    public Part part() {
      return part;
    }

    @Override
    public Optional<ProcessHandle> process() {
      return running ? Optional.of(ProcessHandle.current()) : Optional.empty();
    }

    @Override
    public void start() {
      running = !dies;
    }

    @Override
    public boolean healthy() {
      return running && everReady;
    }

    @Override
    public ChildDied death() {
      return new ChildDied(part, "exit code 1", List.of(), Path.of("budget.log"));
    }

    @Override
    public Duration patience() {
      return Duration.ofSeconds(1);
    }

    @Override
    public void stop() {
      running = false;
    }
  }
}
