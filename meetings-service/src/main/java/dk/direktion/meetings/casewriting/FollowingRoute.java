package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.FinalDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes a case on to the next body of its route when one has decided. */
@ApplicationScoped
class FollowingRoute {

  private final CasePresentations presentations;
  private final AgendaItems items;
  private final Decisions decisions;
  private final Bodies bodies;
  private final PresentationLog log;
  private final CaseNotices notices;
  private final Clock clock;

  FollowingRoute(
      CasePresentations presentations,
      AgendaItems items,
      Decisions decisions,
      Bodies bodies,
      PresentationLog log,
      CaseNotices notices,
      Clock clock) {
    this.presentations = presentations;
    this.items = items;
    this.decisions = decisions;
    this.bodies = bodies;
    this.log = log;
    this.notices = notices;
    this.clock = clock;
  }

  void goOn(@Observes FinalDecision made) {
    presentations
        .stepOn(made.item().id())
        .filter(step -> step.state() == StepState.ON_AGENDA)
        .ifPresent(step -> goOn(step, made.decision(), made.item()));
  }

  private void goOn(RouteStep step, Decision decision, AgendaItem item) {
    CasePresentation presentation = step.presentation();
    Instant now = clock.instant();
    // What a closed item came to is for its readers.
    boolean mayBeTold = !item.closed();
    AgendaItem moved = items.movedBy(List.of(decision.id())).get(decision.id());
    switch (decision.outcome()) {
      case POSTPONED -> {
        presentation.putOn(step, moved, now);
        note(presentation, LogKind.POSTPONED_BY_BODY, item);
        goOnFrom(moved);
      }
      case REFERRED -> {
        presentation.referredBy(step, moved, mayBeTold, () -> UuidV7.next(clock), now);
        note(presentation, LogKind.REFERRED_BY_BODY, item);
        note(presentation, LogKind.PUT_ON_AGENDA, moved);
        goOnFrom(moved);
      }
      case RETURNED -> {
        presentation.returnedBy(step, mayBeTold, UuidV7.next(clock), now);
        note(presentation, LogKind.RETURNED_BY_BODY, item);
        notices.tellAuthors(presentation, bodies.findById(item.bodyCode()).name());
      }
      default -> {
        presentation.decidedBy(step, decision.outcome(), mayBeTold, now);
        note(presentation, LogKind.DECIDED_BY_BODY, item);
        notices.tellSecretariat(presentation);
      }
    }
  }

  // The next meeting's minutes may have been approved before those that sent the case there.
  private void goOnFrom(AgendaItem moved) {
    Decision next = decisions.ownOf(List.of(moved.id())).get(moved.id());
    if (next != null && next.isFinal()) {
      goOn(new FinalDecision(next, moved));
    }
  }

  private void note(CasePresentation presentation, LogKind kind, AgendaItem item) {
    log.note(presentation, kind, item.bodyCode(), item.meetingDate());
  }
}
