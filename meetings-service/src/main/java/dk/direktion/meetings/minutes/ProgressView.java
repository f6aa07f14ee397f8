package dk.direktion.meetings.minutes;

import dk.direktion.meetings.meeting.MeetingState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a meeting's decisions have come. */
public record ProgressView(
    MeetingState state,
    @Schema(examples = "1") int agendaVersion,
    @Schema(description = "In no order") List<Decided> decided) {

  /** An item that has a decision, and how often that was changed. */
  public record Decided(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
      @Schema(examples = "1") long version) {}
}
