package dk.direktion.meetings.guest;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guest as invited; without a day it is the meeting's first. */
public record InvitedGuest(
    @NotBlank @Size(max = 200) @Schema(examples = "Line Agerbo") String name,
    @Size(max = 200) @Schema(nullable = true, examples = "Konsulent") String title,
    @Size(max = 200) @Schema(nullable = true, examples = "HR Centeret") String organisation,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate day,
    @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, examples = "10:15")
        LocalTime from,
    @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, examples = "10:45")
        LocalTime to) {

  long daysAfter(LocalDate first) {
    return day == null ? 0 : ChronoUnit.DAYS.between(first, day);
  }
}
