package dk.direktion.portfolio.publishing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the list is published, by whom, and the addresses it is read at. */
public record PublishingView(
    boolean published,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt,
    @Schema(description = "A page to embed") String page,
    @Schema(description = "JSON Feed 1.1") String jsonFeed,
    String atomFeed) {}
