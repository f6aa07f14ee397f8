package dk.direktion.meetings.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different from the version before. */
public record AgendaChangesView(
    @Schema(description = "The version compared with; 0 for none", examples = "1") int since,
    List<AgendaChangeView> added,
    List<AgendaChangeView> removed,
    List<AgendaChangeView> moved,
    List<AgendaChangeView> changed,
    @Schema(examples = "false") boolean programmeChanged) {}
