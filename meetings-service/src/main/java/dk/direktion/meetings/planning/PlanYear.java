package dk.direktion.meetings.planning;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a body's meetings of a year; what is planned already is left as it is. */
public record PlanYear(
    @NotNull @Schema(examples = "2027") Integer year,
    @NotEmpty
        @Size(max = 120)
        @Schema(
            description = "Local times in Denmark",
            examples = "[\"2027-01-05T10:00\", \"2027-02-02T10:00\"]")
        List<@NotNull LocalDateTime> starts,
    @Schema(description = "Only pencilled in", examples = "false") Boolean reserved,
    @Schema(description = "Meet although a day is a public holiday", examples = "false")
        Boolean onHolidayAnyway) {}
