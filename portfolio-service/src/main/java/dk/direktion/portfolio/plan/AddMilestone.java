package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A point a project means to reach; it gets its baseline when it is approved. */
public record AddMilestone(
    @NotNull UUID projectId, @NotBlank @Size(max = 200) String name, @NotNull LocalDate forecast) {}
