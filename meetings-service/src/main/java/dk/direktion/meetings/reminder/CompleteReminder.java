package dk.direktion.meetings.reminder;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that what a row reminds of is done. */
public record CompleteReminder(
    @Size(max = 1000) @Schema(nullable = true, examples = "Afsluttet med budgettet") String note) {}
