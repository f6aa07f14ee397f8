package dk.direktion.meetings.casefile;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.CaseStepView;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Follows a case through all bodies, as far as the caller may know. */
@ApplicationScoped
public class CaseWay {

  private final AgendaItems items;
  private final Decisions decisions;
  private final Bodies bodies;

  CaseWay(AgendaItems items, Decisions decisions, Bodies bodies) {
    this.items = items;
    this.decisions = decisions;
    this.bodies = bodies;
  }

  /** Lists the steps, earliest first, with quoted decisions of meetings not kept here. */
  public List<CaseStepView> of(AgendaItem current) {
    List<AgendaItem> occurrences = new ArrayList<>(List.of(current));
    if (current.caseId() != null) {
      occurrences = new ArrayList<>(items.ofCase(current.caseId()));
      Collections.reverse(occurrences);
    }
    List<UUID> ids = occurrences.stream().map(AgendaItem::id).toList();
    Map<UUID, Decision> own = decisions.ownOf(ids);
    Map<String, Body> byCode = bodies.byCode();
    List<CaseStepView> steps = new ArrayList<>();
    for (AgendaItem item : occurrences) {
      Decision decision = own.get(item.id());
      steps.add(
          new CaseStepView(
              item.bodyCode(),
              byCode.get(item.bodyCode()).name(),
              item.meetingDate(),
              item.meeting().id(),
              item.id(),
              decision == null ? null : decision.outcome(),
              item.id().equals(current.id())));
    }
    for (Decision quoted : decisions.quotedOf(ids)) {
      boolean known =
          steps.stream()
              .anyMatch(
                  step ->
                      step.bodyCode().equals(quoted.bodyCode())
                          && step.date().equals(quoted.decidedOn()));
      if (!known) {
        steps.add(
            new CaseStepView(
                quoted.bodyCode(),
                byCode.get(quoted.bodyCode()).name(),
                quoted.decidedOn(),
                null,
                null,
                quoted.outcome(),
                false));
      }
    }
    steps.sort(Comparator.comparing(CaseStepView::date));
    return steps;
  }
}
