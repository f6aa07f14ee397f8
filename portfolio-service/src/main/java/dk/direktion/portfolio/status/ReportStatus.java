package dk.direktion.portfolio.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A status note as it is handed in. */
public record ReportStatus(
    @NotNull LocalDate date,
    @NotBlank @Size(max = 4000) String text,
    @NotNull @Valid Lights lights) {}
