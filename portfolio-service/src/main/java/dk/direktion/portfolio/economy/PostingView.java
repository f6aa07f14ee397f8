package dk.direktion.portfolio.economy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money spent on a project. */
public record PostingView(
    UUID postingId,
    LocalDate bookedOn,
    String text,
    @Schema(description = "Whole kroner, below zero for what came back") long amount) {}
