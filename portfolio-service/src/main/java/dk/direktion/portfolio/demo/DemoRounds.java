package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.status.KeepRhythm;
import dk.direktion.portfolio.status.KeepingPastRounds;
import dk.direktion.portfolio.status.KeepingRhythms;
import dk.direktion.portfolio.status.Light;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.OpenRound;
import dk.direktion.portfolio.status.ReportStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The demo municipality's status rounds: the list's of January 2016, its programme's of May 2016,
 * and one that is open now and three days late.
 */
@ApplicationScoped
class DemoRounds {

  private static final String FILE = "/demo/rounds.json";
  private static final LocalDate JANUARY = LocalDate.of(2016, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
  private static final int DAYS_LATE = 3;

  private final KeepingPastRounds keeping;
  private final KeepingRhythms rhythms;
  private final ObjectMapper json;
  private final Clock clock;

  DemoRounds(KeepingPastRounds keeping, KeepingRhythms rhythms, ObjectMapper json, Clock clock) {
    this.keeping = keeping;
    this.rhythms = rhythms;
    this.json = json;
    this.clock = clock;
  }

  /** Load the rounds. */
  void load(Map<String, UUID> projects, Map<UUID, ReportStatus> january) {
    Rounds demo = read();
    keeping.keepClosed(new OpenRound(null, JANUARY, LocalDate.of(2016, 1, 15)), january);
    UUID programme = projects.get(demo.programme());
    rhythms.keep(programme, "\"0\"", new KeepRhythm(2, JANUARY, 14));
    keeping.keepClosed(
        new OpenRound(programme, MAY, LocalDate.of(2016, 5, 13)),
        reported(demo.parts(), projects, null));
    LocalDate deadline = LocalDate.ofInstant(clock.instant(), Denmark.ZONE).minusDays(DAYS_LATE);
    keeping.keepOpen(
        new OpenRound(null, deadline, deadline),
        reported(demo.signed(), projects, deadline),
        reported(demo.handedIn(), projects, deadline));
  }

  private static Map<UUID, ReportStatus> reported(
      List<Told> told, Map<String, UUID> projects, LocalDate day) {
    Map<UUID, ReportStatus> reported = new LinkedHashMap<>();
    told.forEach(one -> reported.put(projects.get(one.project()), one.asReported(day)));
    return reported;
  }

  private Rounds read() {
    try (InputStream file = DemoRounds.class.getResourceAsStream(FILE)) {
      return json.readValue(file, Rounds.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Rounds(String programme, List<Told> parts, List<Told> signed, List<Told> handedIn) {}

  record Told(String project, LocalDate date, String text, List<Light> lights) {

    ReportStatus asReported(LocalDate otherwise) {
      return new ReportStatus(
          date == null ? otherwise : date,
          text,
          new Lights(lights.get(0), lights.get(1), lights.get(2), lights.get(3)));
    }
  }
}
