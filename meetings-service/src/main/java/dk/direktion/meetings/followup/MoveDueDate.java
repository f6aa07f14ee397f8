package dk.direktion.meetings.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for another due date, and says why. */
public record MoveDueDate(
    @NotNull @Schema(examples = "2027-01-15") LocalDate due,
    @NotBlank @Size(max = 1_000) @Schema(examples = "Høringssvaret kommer først i januar")
        String reason) {}
