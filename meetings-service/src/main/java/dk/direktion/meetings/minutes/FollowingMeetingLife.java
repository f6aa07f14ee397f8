package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.ConsequenceStatus;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.DraftChanged;
import dk.direktion.meetings.meeting.AgendaOpened;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingHeld;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** Does what minutes need when their own or a later meeting goes on. */
@ApplicationScoped
class FollowingMeetingLife {

  private final Permissions permissions;
  private final Meetings meetings;
  private final NextMeetingApproval nextMeeting;
  private final CompletingMinutes completing;
  private final WithdrawingApprovals withdrawing;
  private final Decisions decisions;
  private final Consequences consequences;
  private final Clock clock;

  FollowingMeetingLife(
      Permissions permissions,
      Meetings meetings,
      NextMeetingApproval nextMeeting,
      CompletingMinutes completing,
      WithdrawingApprovals withdrawing,
      Decisions decisions,
      Consequences consequences,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.nextMeeting = nextMeeting;
    this.completing = completing;
    this.withdrawing = withdrawing;
    this.decisions = decisions;
    this.consequences = consequences;
    this.clock = clock;
  }

  void opened(@Observes AgendaOpened event) {
    nextMeeting.putOnOpenedAgenda(event.meeting());
  }

  void held(@Observes MeetingHeld event) {
    nextMeeting.putOnNextAgenda(event.meeting());
    approveEarlier(event.meeting());
  }

  void changed(@Observes DraftChanged event) {
    withdrawing.because(event.meeting(), event.itemNumber());
    if (event.meeting().state() == MeetingState.HELD) {
      approveEarlier(event.meeting());
    }
  }

  /** What is decided about minutes is carried out once those minutes are approved. */
  void completed(@Observes MinutesCompleted event) {
    Meeting meeting = event.meeting();
    approveEarlier(meeting);
    for (AgendaItem item : nextMeeting.itemsAbout(meeting)) {
      Decision decision = decisions.ownOf(List.of(item.id())).get(item.id());
      Consequence consequence = decision == null ? null : consequences.findById(decision.id());
      if (consequence != null) {
        consequence.report(
            ConsequenceStatus.CARRIED_OUT,
            null,
            MinutesSubject.link(meeting.id()),
            clock.instant());
      }
    }
  }

  private void approveEarlier(Meeting meeting) {
    for (Meeting earlier : nextMeeting.approvedAsTheyStandBy(meeting)) {
      completing.complete(meetings.knownForChange(earlier.id()), permissions.caller());
    }
  }
}
