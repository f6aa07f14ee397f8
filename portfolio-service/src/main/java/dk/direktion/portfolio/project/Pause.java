package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time the work rests, and why; until is the first day work goes on again, null if unknown. */
@Embeddable
public record Pause(
    @Column(name = "paused_from") LocalDate from,
    @Schema(nullable = true) @Column(name = "paused_until") LocalDate until,
    String reason) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  boolean meets(Pause other) {
    return (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }
}
