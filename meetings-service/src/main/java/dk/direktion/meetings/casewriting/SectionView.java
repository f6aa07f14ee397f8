package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.PointText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as it stands, with who wrote in it last. */
@Schema(name = "PresentationSectionView")
public record SectionView(
    SectionKind kind,
    @Schema(examples = "Puljen er på 4 mio. kr. i 2026.") String text,
    @Schema(examples = "false") boolean none,
    List<PointText> points,
    @Schema(examples = "Sofie Krogh") String changedByName,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant changedAt,
    @Schema(examples = "3") long version) {}
