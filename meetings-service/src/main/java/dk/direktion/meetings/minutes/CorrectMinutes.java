package dk.direktion.meetings.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how a part of approved minutes shall read instead, and why. */
public record CorrectMinutes(
    @NotNull @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @NotNull CorrectedPart part,
    @NotBlank @Size(max = 100_000) @Schema(examples = "Godkendt med fristen 1. maj.") String text,
    @NotBlank @Size(max = 1_000) @Schema(examples = "Fristen var skrevet forkert") String reason) {}
