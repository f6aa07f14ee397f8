package dk.direktion.portfolio.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day a gate was passed, and what was ready by then. */
public record PassGate(
    @NotNull LocalDate day, @Schema(nullable = true) @Size(max = 2000) String note) {}
