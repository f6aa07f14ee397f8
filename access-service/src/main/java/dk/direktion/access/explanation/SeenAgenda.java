package dk.direktion.access.explanation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting's agenda as meetings-service would give it to one person.
 *
 * @param known the person sees the meeting at all
 */
public record SeenAgenda(
    UUID meetingId,
    String bodyCode,
    String bodyName,
    LocalDateTime start,
    String state,
    @Schema(description = "The person sees the meeting at all") boolean known,
    List<Line> items) {

  /** One item of it. */
  @Schema(name = "SeenLine")
  public record Line(
      UUID itemId,
      int number,
      boolean closed,
      @Schema(description = "The person reads what it says") boolean readable,
      @Schema(description = "The person is conflicted in it") boolean conflicted,
      @Schema(nullable = true, description = "Null where the person or you may not read the item")
          String title) {}
}
