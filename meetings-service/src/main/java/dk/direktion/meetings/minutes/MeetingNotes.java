package dk.direktion.meetings.minutes;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What was done to meetings that everybody shall see. */
@ApplicationScoped
class MeetingNotes implements PanacheRepositoryBase<MeetingNote, UUID> {

  private final Permissions permissions;
  private final People people;
  private final Clock clock;

  MeetingNotes(Permissions permissions, People people, Clock clock) {
    this.permissions = permissions;
    this.people = people;
    this.clock = clock;
  }

  /** Notes what the caller has done; {@code reason} may be null. */
  void note(Meeting meeting, MeetingNoteKind kind, String reason) {
    String caller = permissions.caller();
    persist(
        new MeetingNote(
            UuidV7.next(clock),
            meeting.id(),
            kind,
            reason,
            clock.instant(),
            new Approver(caller, people.nameOf(caller))));
  }

  List<MeetingNoteView> of(UUID meetingId) {
    return list("meetingId", Sort.by("at").and("id"), meetingId).stream()
        .map(MeetingNote::shown)
        .toList();
  }
}
