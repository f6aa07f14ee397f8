package dk.direktion.portfolio.publishing;

import jakarta.validation.constraints.NotNull;

/** Switches publishing on or off. */
public record ChangePublishing(@NotNull Boolean published) {}
