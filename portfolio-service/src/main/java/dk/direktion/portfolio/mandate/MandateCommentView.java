package dk.direktion.portfolio.mandate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark on a section of a mandate; on all of it if it is about none. */
public record MandateCommentView(
    UUID id,
    String author,
    Instant writtenAt,
    @Schema(nullable = true) MandateSection about,
    String text) {}
