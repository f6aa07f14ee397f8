package dk.direktion.meetings.minutes;

import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingAlreadyPlanned;
import dk.direktion.meetings.meeting.MeetingEvents;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import dk.direktion.meetings.reminder.ReminderLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Keeps meetings read out of published minutes: their minutes are approved, their decisions final
 * and in need of no consequence, for what they set off happened long ago.
 */
@ApplicationScoped
@Transactional
public class ImportedMeetings {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final Meetings meetings;
  private final ImportedItems items;
  private final ReminderLists reminders;
  private final Outbox outbox;
  private final Clock clock;

  ImportedMeetings(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      Meetings meetings,
      ImportedItems items,
      ReminderLists reminders,
      Outbox outbox,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.meetings = meetings;
    this.items = items;
    this.reminders = reminders;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Keeps a meeting with approved minutes and returns its id.
   *
   * @throws MeetingAlreadyPlanned if the body has a meeting at that time already
   */
  public UUID keep(ImportedMeeting imported) {
    permissions.requireSecretariat();
    Body body = bodies.findById(imported.bodyCode());
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("bodyCode", "unknown-body");
    }
    boolean closed =
        body.alwaysClosed() || imported.items().stream().anyMatch(ImportedMeeting.Item::closed);
    permissions.requireProducing(body.code(), closed, imported.starts().toLocalDate());
    Meeting meeting = meeting(imported, body);
    for (ImportedMeeting.Item item : imported.items()) {
      items.keep(meeting, item);
    }
    reminders.quote(meeting, imported.reminders());
    // The database lets nothing into approved minutes, so the content goes first.
    meetings.flush();
    meeting.approveMinutes(clock.instant(), permissions.caller());
    outbox.publish(MeetingEvents.minutesApproved(meeting));
    meetings.flush();
    return meeting.id();
  }

  private Meeting meeting(ImportedMeeting imported, Body body) {
    meetings.requireFree(body, imported.starts());
    Meeting meeting =
        Meeting.alreadyHeld(
            UuidV7.next(clock),
            body,
            imported.kind(),
            imported.starts(),
            imported.ends(),
            imported.location());
    meetings.persistAndFlush(meeting);
    return meeting;
  }
}
