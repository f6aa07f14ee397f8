package dk.direktion.meetings.course;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.House;
import dk.direktion.meetings.agenda.CreateItem;
import dk.direktion.meetings.agenda.EditItem;
import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.conflict.RecordConflict;
import dk.direktion.meetings.conflict.RecordingConflicts;
import dk.direktion.meetings.conflict.WithdrawConflict;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.decision.RecordDecision;
import dk.direktion.meetings.decision.RecordingDecision;
import dk.direktion.meetings.meeting.CreateMeeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.PlanningMeeting;
import dk.direktion.meetings.minutes.ReopenMeeting;
import dk.direktion.meetings.minutes.ReopeningMeeting;
import dk.direktion.meetings.screening.ScreenItem;
import dk.direktion.meetings.screening.ScreeningItems;
import dk.direktion.testing.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The use cases a course goes through: the secretariat's as the system itself, whom no right binds,
 * so that they work whatever has become of everybody's rights; those about reading as the person.
 */
@ApplicationScoped
class Acts {

  static final String BODY = "ISU";

  private final SystemWork system;
  private final House house;
  private final PlanningMeeting planning;
  private final MeetingCourse meetings;
  private final MakingAgenda agenda;
  private final RecordingDecision decisions;
  private final ReopeningMeeting reopening;
  private final ScreeningItems screening;
  private final RecordingConflicts conflicts;

  Acts(
      SystemWork system,
      House house,
      PlanningMeeting planning,
      MeetingCourse meetings,
      MakingAgenda agenda,
      RecordingDecision decisions,
      ReopeningMeeting reopening,
      ScreeningItems screening,
      RecordingConflicts conflicts) {
    this.system = system;
    this.house = house;
    this.planning = planning;
    this.meetings = meetings;
    this.agenda = agenda;
    this.decisions = decisions;
    this.reopening = reopening;
    this.screening = screening;
    this.conflicts = conflicts;
  }

  UUID meeting(LocalDate day) {
    return system.call(
        () -> {
          UUID id =
              planning
                  .plan(
                      new CreateMeeting(
                          BODY, MeetingKind.ORDINARY, day.atTime(10, 0), null, "Egen", false, true))
                  .id();
          meetings.openAgenda(id, null);
          return id;
        });
  }

  UUID closedItem(UUID meeting, String word, String caseNumber) {
    return system.call(
        () ->
            agenda
                .add(
                    meeting,
                    new CreateItem(
                        word + " i titlen",
                        caseNumber,
                        true,
                        word,
                        word,
                        word,
                        word,
                        word,
                        List.of(),
                        List.of(word + ".pdf")))
                .id());
  }

  boolean postpone(Eyes.Row item, UUID next, String word) {
    return isDone(
        () -> {
          if (item.meetingState().equals("AGENDA_OPEN")) {
            meetings.publishAgenda(item.meeting(), null);
          }
          decide(item, Outcome.POSTPONED, next, word);
          meetings.hold(item.meeting(), null);
        });
  }

  boolean reopen(Eyes.Row item) {
    return isDone(
        () -> {
          reopening.reopen(item.meeting(), null, new ReopenMeeting("Der manglede noget"));
          meetings.hold(item.meeting(), null);
        });
  }

  boolean reopenAndTakeBack(Eyes.Row item, String word) {
    return isDone(
        () -> {
          if (item.meetingState().equals("HELD")) {
            reopening.reopen(item.meeting(), null, new ReopenMeeting("Der manglede noget"));
          }
          decide(item, Outcome.NOTED, null, word);
        });
  }

  boolean setClosed(Eyes.Row item, boolean closed) {
    return isDone(
        () ->
            agenda.edit(
                item.id(),
                EntityTags.of(item.version()),
                new EditItem(null, null, closed, null, null, null, null)));
  }

  boolean screen(Persona by, Eyes.Row item, Set<Persona> readers) {
    List<String> names = readers.stream().map(Persona::username).toList();
    return isAllowed(
        by, () -> screening.screen(item.id(), screeningTag(item), new ScreenItem(names)));
  }

  boolean lift(Persona by, Eyes.Row item) {
    return isAllowed(by, () -> screening.lift(item.id(), screeningTag(item)));
  }

  boolean recordConflict(Persona by, Eyes.Row item, Persona of, String word) {
    return isAllowed(
        by, () -> conflicts.record(item.id(), new RecordConflict(of.username(), word, null)));
  }

  boolean withdrawConflict(Persona by, Eyes.Row item, UUID conflict) {
    return isAllowed(
        by, () -> conflicts.withdraw(item.id(), conflict, new WithdrawConflict("Solgt")));
  }

  ReceivedEvent giveRights(Persona who, List<House.Right> rights) {
    return house.giveRights(who.username(), rights.toArray(House.Right[]::new));
  }

  void deliverAgain(ReceivedEvent event) {
    house.deliverAgain(event);
  }

  void hearOfAccess(boolean heard) {
    if (heard) {
      house.confirmAccess();
    } else {
      house.loseContactToAccess();
    }
  }

  private void decide(Eyes.Row item, Outcome outcome, UUID next, String word) {
    decisions.record(
        item.id(),
        item.isDecided() ? EntityTags.of(item.decisionVersion()) : null,
        new RecordDecision(word, outcome, null, next, null, null, null, null, null, null));
  }

  private static String screeningTag(Eyes.Row item) {
    return EntityTags.of(item.screeningVersion() == null ? 0 : item.screeningVersion() + 1);
  }

  // A rule or a constraint may refuse it; then nothing has happened.
  private boolean isDone(Runnable act) {
    try {
      system.run(act);
      return true;
    } catch (ApiProblem | PersistenceException refused) {
      return false;
    }
  }

  private boolean isAllowed(Persona by, Runnable act) {
    try {
      system.runAs(by.username(), by.roles(), act);
      return true;
    } catch (ApiProblem refused) {
      return false;
    }
  }
}
