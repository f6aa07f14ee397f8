package dk.direktion.meetings.meeting;

import dk.direktion.common.event.Outbox;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.publication.AgendaPublication;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.screening.Screenings;
import dk.direktion.meetings.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a meeting through its life, except for the approval of its minutes. */
@ApplicationScoped
@Transactional
public class MeetingCourse {

  private final Permissions permissions;
  private final Meetings meetings;
  private final Agenda agenda;
  private final AgendaPublication publication;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;
  private final Submissions submissions;
  private final Event<AgendaOpened> agendaOpened;
  private final Event<MeetingHeld> meetingHeld;
  private final MeetingViews views;
  private final Outbox outbox;
  private final MeetingNotices notices;

  MeetingCourse(
      Permissions permissions,
      Meetings meetings,
      Agenda agenda,
      AgendaPublication publication,
      ConflictsOfInterest conflicts,
      Screenings screenings,
      Submissions submissions,
      Event<AgendaOpened> agendaOpened,
      Event<MeetingHeld> meetingHeld,
      MeetingViews views,
      Outbox outbox,
      MeetingNotices notices) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.agenda = agenda;
    this.publication = publication;
    this.conflicts = conflicts;
    this.screenings = screenings;
    this.submissions = submissions;
    this.agendaOpened = agendaOpened;
    this.meetingHeld = meetingHeld;
    this.views = views;
    this.outbox = outbox;
    this.notices = notices;
  }

  /** Opens the agenda and puts the standing items on it. */
  public MeetingView openAgenda(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = managed(id, ifMatch);
    meeting.openAgenda();
    if (meeting.body().hasStandingItems()) {
      agenda.addStandingItems(meeting);
    }
    agendaOpened.fire(new AgendaOpened(meeting));
    return shown(meeting);
  }

  public MeetingView publishAgenda(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = managed(id, ifMatch);
    meeting.publishAgenda();
    meetings.flush();
    publication.keep(meeting);
    outbox.publish(MeetingEvents.agendaPublished(meeting));
    return shown(meeting);
  }

  /** Notes that the meeting was held, and sends on the cases it put off or referred. */
  public MeetingView hold(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = managed(id, ifMatch);
    meeting.hold();
    meetingHeld.fire(new MeetingHeld(meeting));
    return shown(meeting);
  }

  /** Cancels a meeting; its members, and the owners of what was proposed to it, are told. */
  public MeetingView cancel(UUID id, String ifMatch, CancelMeeting cancellation) {
    permissions.requireSecretariat();
    Meeting meeting = managed(id, ifMatch);
    conflicts.requireNoneOnAgenda(meeting);
    screenings.requireNoneHiddenOnAgenda(meeting);
    meeting.cancel(cancellation.reason().strip());
    agenda.subjectsOn(meeting).forEach(submissions::refuseForWantOfMeeting);
    outbox.publish(MeetingEvents.cancelled(meeting));
    notices.cancelled(meeting);
    return shown(meeting);
  }

  private Meeting managed(UUID id, String ifMatch) {
    Meeting meeting = meetings.knownForChange(id);
    permissions.requireProducing(
        meeting.body().code(), meeting.body().alwaysClosed(), meeting.date());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, meeting.version());
    }
    return meeting;
  }

  private MeetingView shown(Meeting meeting) {
    meetings.flush();
    return views.of(meeting);
  }
}
