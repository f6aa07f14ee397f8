package dk.direktion.meetings.annualwheel;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.body.BodyKind;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.reminder.YearsReminder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's meetings and reminders. */
public record AnnualWheelView(
    @Schema(examples = "2026") int year,
    @Schema(description = "The bodies the caller may read, the board first")
        List<WheelBodyView> bodies,
    @Schema(description = "Meetings that are not cancelled, by time")
        List<WheelMeetingView> meetings,
    @Schema(description = "What is expected in the year, by body") List<YearsReminder> reminders) {

  /** A body with its own ring. */
  public record WheelBodyView(
      @Schema(examples = "HU") String code,
      @Schema(examples = "Hovedudvalget") String name,
      BodyKind kind) {}

  /** One meeting of the year. */
  public record WheelMeetingView(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID id,
      @Schema(examples = "HU") String bodyCode,
      MeetingKind kind,
      @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-17T13:00")
          LocalDateTime start,
      @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
          @Schema(nullable = true, examples = "2026-12-17T15:00")
          LocalDateTime end,
      @Schema(examples = "Mødelokale Egen") String location,
      @Schema(description = "Only pencilled in", examples = "false") boolean reserved,
      MeetingState state) {}
}
