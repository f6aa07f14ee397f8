package dk.direktion.meetings.submission;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.attachment.UploadingAttachments;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Puts proposals on agendas, and tells their owners when that cannot be. */
@ApplicationScoped
public class Submissions {

  private final Bodies bodies;
  private final Meetings meetings;
  private final Agenda agenda;
  private final ItemContents contents;
  private final CaseFiles cases;
  private final UploadingAttachments attachments;
  private final Outbox outbox;
  private final Clock clock;

  Submissions(
      Bodies bodies,
      Meetings meetings,
      Agenda agenda,
      ItemContents contents,
      CaseFiles cases,
      UploadingAttachments attachments,
      Outbox outbox,
      Clock clock) {
    this.bodies = bodies;
    this.meetings = meetings;
    this.agenda = agenda;
    this.contents = contents;
    this.cases = cases;
    this.attachments = attachments;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells the owner that the meeting its proposal was on will not take place, or took it off. */
  public void refuseForWantOfMeeting(String subject) {
    refuse(subject, RefusalReason.NO_MEETING);
  }

  void take(Proposal proposal) {
    if (contents.isUndecided(proposal.subject())) {
      return;
    }
    Meeting meeting = meeting(proposal);
    if (meeting == null) {
      refuse(proposal.subject(), RefusalReason.NO_MEETING);
    } else if (!MeetingState.OPEN_FOR_SUBMISSIONS.contains(meeting.state())) {
      refuse(proposal.subject(), RefusalReason.MEETING_CLOSED_FOR_CASES);
    } else {
      AgendaItem item = agenda.add(meeting, proposal.on(cases.forNumber(proposal.caseNumber())));
      proposal
          .attachments()
          .forEach(
              document ->
                  attachments.addMade(item.id(), document.name(), document.content(), false));
      outbox.publish(
          new DomainEvent(
              "agenda-item",
              item.id().toString(),
              "agenda-item.added",
              new ItemAdded(
                  proposal.subject(),
                  item.id(),
                  meeting.id(),
                  item.bodyCode(),
                  item.meetingDate())));
    }
  }

  // The one asked for, as it is; where none was, the body's next that is open for proposals.
  private Meeting meeting(Proposal proposal) {
    Body body = bodies.findById(proposal.bodyCode());
    if (body == null) {
      return null;
    }
    if (proposal.meetingId() == null) {
      LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE);
      return meetings
          .next(body, now, MeetingState.OPEN_FOR_SUBMISSIONS)
          .map(next -> meetings.knownForChange(next.id()))
          .orElse(null);
    }
    return meetings
        .forChange(proposal.meetingId())
        .filter(meeting -> meeting.body().code().equals(body.code()))
        .orElse(null);
  }

  private void refuse(String subject, RefusalReason reason) {
    outbox.publish(
        new DomainEvent(
            "submission", subject, "submission.refused", new SubmissionRefused(subject, reason)));
  }

  private record ItemAdded(
      String subject, UUID itemId, UUID meetingId, String bodyCode, LocalDate meetingDate) {}

  private record SubmissionRefused(String subject, RefusalReason reason) {}
}
