package dk.direktion.portfolio.resource;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of one week, or how many full-time employees; exactly one of the two. */
@Schema(requiredProperties = {"week"})
public record WriteWeek(
    @NotBlank @Size(max = 10) @Schema(description = "ISO 8601 week", examples = "2026-W53")
        String week,
    @Digits(integer = 6, fraction = 2) @Schema(nullable = true, description = "0 draws nothing")
        BigDecimal hours,
    @Digits(integer = 4, fraction = 2)
        @Schema(nullable = true, description = "Full-time employees, 37 hours each")
        BigDecimal people) {

  boolean isEither() {
    return (hours == null) != (people == null);
  }

  BigDecimal inHours() {
    return hours == null ? WeekHours.ofPeople(people) : hours;
  }
}
