package dk.direktion.meetings.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who was away from an item.
 *
 * @param at when they came or went; null if unknown or away altogether
 */
public record AbsenceView(
    @NotBlank @Size(max = 200) @Schema(examples = "Anders Lykkegaard") String name,
    @NotNull Presence presence,
    @JsonFormat(pattern = "HH:mm")
        @Schema(
            nullable = true,
            description = "When they came or went; local time in Denmark",
            examples = "10:15")
        LocalTime at) {}
