package dk.direktion.meetings.meeting;

import dk.direktion.common.event.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** What other services are told about meetings: ids, codes and dates, never content. */
public final class MeetingEvents {

  private MeetingEvents() {}

  private record MeetingData(UUID meetingId, String bodyCode, LocalDate meetingDate) {
    private static MeetingData of(Meeting meeting) {
      return new MeetingData(meeting.id(), meeting.body().code(), meeting.date());
    }
  }

  public static DomainEvent agendaPublished(Meeting meeting) {
    return new DomainEvent(
        "meeting", meeting.id().toString(), "agenda.published", MeetingData.of(meeting));
  }

  /** Tells that a meeting is moved; {@code from} is the day it was on. */
  public static DomainEvent moved(Meeting meeting, LocalDate from) {
    return new DomainEvent(
        "meeting",
        meeting.id().toString(),
        "meeting.moved",
        new MovedData(meeting.id(), meeting.body().code(), meeting.date(), from));
  }

  public static DomainEvent cancelled(Meeting meeting) {
    return new DomainEvent(
        "meeting", meeting.id().toString(), "meeting.cancelled", MeetingData.of(meeting));
  }

  private record MovedData(
      UUID meetingId, String bodyCode, LocalDate meetingDate, LocalDate formerDate) {}

  public static DomainEvent minutesApproved(Meeting meeting) {
    return new DomainEvent(
        "meeting", meeting.id().toString(), "minutes.approved", MeetingData.of(meeting));
  }
}
