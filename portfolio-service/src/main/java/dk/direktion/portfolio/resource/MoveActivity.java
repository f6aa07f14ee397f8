package dk.direktion.portfolio.resource;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When an activity begins instead. */
public record MoveActivity(@NotNull LocalDate start) {}
