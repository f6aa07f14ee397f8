package dk.direktion.meetings.demo;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.TakingProposals;
import dk.direktion.meetings.casewriting.CasePresentations;
import dk.direktion.meetings.casewriting.RouteStep;
import dk.direktion.meetings.casewriting.StepState;
import dk.direktion.meetings.decision.RecordDecision;
import dk.direktion.meetings.decision.RecordingDecision;
import dk.direktion.meetings.meeting.CreateMeeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.PlanningMeeting;
import dk.direktion.meetings.minutes.ApprovingMinutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/** Holds the meetings at which the demo's cases have been decided. */
@ApplicationScoped
class DemoDecisions {

  private final SystemWork system;
  private final Meetings meetings;
  private final CasePresentations presentations;
  private final PlanningMeeting planning;
  private final MeetingCourse course;
  private final TakingProposals taking;
  private final RecordingDecision recording;
  private final ApprovingMinutes approving;
  private final Clock clock;

  DemoDecisions(
      SystemWork system,
      Meetings meetings,
      CasePresentations presentations,
      PlanningMeeting planning,
      MeetingCourse course,
      TakingProposals taking,
      RecordingDecision recording,
      ApprovingMinutes approving,
      Clock clock) {
    this.system = system;
    this.meetings = meetings;
    this.presentations = presentations;
    this.planning = planning;
    this.course = course;
    this.taking = taking;
    this.recording = recording;
    this.approving = approving;
    this.clock = clock;
  }

  /** Tells whether the demo's meetings are there. */
  boolean isPossible() {
    return meetings.count() > 0;
  }

  /** Has the body whose turn it is decide a case at a meeting of last week. */
  void decide(UUID presentationId, DemoCase.DemoStep step) {
    system.run(
        () -> {
          RouteStep ready =
              presentations.findById(presentationId).route().stream()
                  .filter(each -> each.state() == StepState.READY)
                  .findFirst()
                  .orElseThrow();
          UUID meetingId = meeting(ready.bodyCode());
          course.openAgenda(meetingId, null);
          UUID itemId = taking.take(meetingId, "case:" + ready.id()).id();
          course.publishAgenda(meetingId, null);
          recording.record(
              itemId,
              null,
              new RecordDecision(
                  step.text(), step.outcome(), null, null, null, null, null, null, null, null));
          approving.approve(meetingId, null);
        });
  }

  private UUID meeting(String bodyCode) {
    LocalDateTime start =
        LocalDate.ofInstant(clock.instant(), Denmark.ZONE)
            .with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY))
            .atTime(9, 0);
    return planning
        .plan(
            new CreateMeeting(
                bodyCode,
                MeetingKind.ORDINARY,
                start,
                start.plusHours(2),
                "Mødelokale Birk",
                false,
                true))
        .id();
  }
}
