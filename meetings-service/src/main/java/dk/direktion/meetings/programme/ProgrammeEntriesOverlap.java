package dk.direktion.meetings.programme;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Only one thing happens at a time. */
public class ProgrammeEntriesOverlap extends WrongState {
  ProgrammeEntriesOverlap(LocalDate day, ProgrammeEntry other) {
    super(
        "programme-entries-overlap",
        Map.of("day", day, "from", other.startsAt().toString(), "to", other.endsAt().toString()));
  }
}
