package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which plans are asked for: those on the list of a day, perhaps only of a programme, an owner or a
 * centre; null narrows nothing.
 *
 * @param onDate today if null
 * @param programmeId the programme and all that belongs to it, by however many steps
 * @param owner the owner's name
 * @param centre the centre of whoever leads the project
 */
public record TimelineFilter(LocalDate onDate, UUID programmeId, String owner, String centre) {

  /** Tell whether anything at all is asked for. */
  public boolean isAny() {
    return onDate != null || isNarrow();
  }

  boolean isNarrow() {
    return programmeId != null || owner != null || centre != null;
  }
}
