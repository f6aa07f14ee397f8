package dk.direktion.portfolio.mandate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is to be reached, and when. */
@Embeddable
public record PlannedMilestone(@NotBlank @Size(max = 200) String name, @NotNull LocalDate date) {}
