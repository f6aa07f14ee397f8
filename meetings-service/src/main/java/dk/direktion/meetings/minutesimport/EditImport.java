package dk.direktion.meetings.minutesimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says what to correct about an import; what is missing or null stays. The items are the whole
 * agenda: one that is not among them is taken off.
 */
public record EditImport(
    @Valid @Schema(nullable = true) EditImportedMeeting meeting,
    @Size(min = 1, max = 500) @Schema(nullable = true) List<@Valid @NotNull EditImportedItem> items,
    @Size(max = 1000) @Schema(nullable = true)
        List<@Valid @NotNull EditImportedReminder> reminders) {}
