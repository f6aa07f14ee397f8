package dk.direktion.meetings.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what happens when at a seminar: a text, an item of the meeting, or both. */
public record PlanProgrammeEntry(
    @NotNull @Schema(examples = "2027-01-21") LocalDate day,
    @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, examples = "09:00")
        LocalTime from,
    @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, examples = "10:30")
        LocalTime to,
    @Size(max = 2_000) @Schema(nullable = true, examples = "Oplæg og drøftelse i grupper")
        String text,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId) {

  long daysAfter(LocalDate first) {
    return ChronoUnit.DAYS.between(first, day);
  }

  boolean hasText() {
    return text != null && !text.isBlank();
  }
}
