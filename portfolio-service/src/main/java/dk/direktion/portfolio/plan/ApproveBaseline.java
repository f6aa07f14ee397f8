package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day a milestone is approved for, and by which decision or for what reason. */
public record ApproveBaseline(
    @NotNull LocalDate day,
    @NotBlank @Size(max = 500) @Schema(description = "The decision, or why the baseline moves")
        String reason) {}
