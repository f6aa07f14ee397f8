package dk.direktion.portfolio.lesson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson with the project it comes from. */
public record LessonView(
    UUID id,
    UUID projectId,
    String projectName,
    String title,
    String text,
    @Schema(description = "Full name") String writtenBy,
    Instant writtenAt,
    @Schema(description = "edit, or none") List<String> actions,
    long version) {}
