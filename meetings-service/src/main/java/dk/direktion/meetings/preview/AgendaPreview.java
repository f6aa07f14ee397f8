package dk.direktion.meetings.preview;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.meeting.MeetingState;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting's agenda as a person would get it. */
public record AgendaPreview(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime start,
    MeetingState state,
    @Schema(description = "The person sees the meeting at all", examples = "true") boolean known,
    List<Line> items) {

  /** One item of it. */
  @Schema(name = "PreviewedLine")
  public record Line(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
      @Schema(examples = "3") int number,
      @Schema(examples = "false") boolean closed,
      @Schema(description = "The person reads what it says", examples = "true") boolean readable,
      @Schema(description = "The person is conflicted in it", examples = "false")
          boolean conflicted,
      @Schema(
              nullable = true,
              description = "Only where the person and the one who asks both read the item",
              examples = "Ny frivillighedspolitik")
          String title) {}
}
