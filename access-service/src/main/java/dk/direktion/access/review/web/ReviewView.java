package dk.direktion.access.review.web;

import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.review.ReviewState;
import dk.direktion.access.review.ReviewSubmission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReviewView(
    UUID id,
    PersonReference openedBy,
    Instant openedAt,
    @Schema(description = "Last day on which grants can be confirmed") LocalDate deadline,
    ReviewState state,
    Instant closedAt,
    @Schema(description = "How far all of the round is, also what the caller may not see")
        Progress progress,
    @Schema(description = "Whom the round awaits today, deputies in others' place")
        List<Awaited> awaited,
    @Schema(description = "The report's way to a meeting, or null") ReviewSubmission submission,
    List<String> actions,
    long version) {

  record Progress(long total, long open, long confirmed, long ended, long lapsed, long over) {}

  record Awaited(PersonReference person, long lines) {}
}
