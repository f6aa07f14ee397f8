package dk.direktion.portfolio.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** What is put on the list, and why. */
public record AdmitProject(
    @NotBlank String name,
    @Min(1) @Max(2) int level,
    String programme,
    @NotBlank String description,
    @NotNull @Valid List<@NotNull ProjectRole> roles,
    @NotNull LocalDate onListFrom,
    @NotBlank String addedReason) {}
