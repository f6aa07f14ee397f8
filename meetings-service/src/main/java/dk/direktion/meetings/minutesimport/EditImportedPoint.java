package dk.direktion.meetings.minutesimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation point as it should be; its number follows from its place. */
public record EditImportedPoint(
    @NotBlank @Size(max = 10_000) @Schema(examples = "drøfter tidsplanen") String text,
    @Size(max = 500) @Schema(nullable = true, examples = "[\"kajen\"]")
        List<@NotBlank @Size(max = 10_000) String> subPoints) {}
