package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Names who decides while the caller is away; both days count. */
record NameDeputy(@NotNull String deputy, @NotNull LocalDate from, @NotNull LocalDate to) {}
