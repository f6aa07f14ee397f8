package dk.direktion.access.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says when a position ends. */
record EndPosition(
    @NotNull @Schema(description = "The last day, which still counts") LocalDate lastDay) {}
