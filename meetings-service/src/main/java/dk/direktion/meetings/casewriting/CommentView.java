package dk.direktion.meetings.casewriting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment with its replies, oldest first. */
public record CommentView(
    @Schema(examples = "0195b2c0-0000-7000-8000-00000000000a") UUID id,
    @Schema(nullable = true) SectionKind section,
    @Schema(examples = "Hvad koster det fra 2027?") String text,
    @Schema(examples = "Thomas Bruun") String authorName,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant writtenAt,
    @Schema(nullable = true, examples = "Sofie Krogh") String resolvedByName,
    @Schema(nullable = true, examples = "2026-11-22T11:00:00Z") Instant resolvedAt,
    List<Reply> replies) {

  /** A reply. */
  @Schema(name = "ReplyView")
  public record Reply(
      @Schema(examples = "0195b2c0-0000-7000-8000-00000000000b") UUID id,
      @Schema(examples = "Det samme som i år.") String text,
      @Schema(examples = "Sofie Krogh") String authorName,
      @Schema(examples = "2026-11-22T10:30:00Z") Instant writtenAt) {}
}
