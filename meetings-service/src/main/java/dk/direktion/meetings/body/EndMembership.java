package dk.direktion.meetings.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says when a membership ends. */
public record EndMembership(@NotNull @Schema(examples = "2027-12-31") LocalDate lastDay) {}
