package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.ConsequenceStatus;
import dk.direktion.meetings.consequence.ConsequenceView;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.minutes.CorrectedDecision;
import dk.direktion.meetings.minutes.CorrectedText;
import dk.direktion.meetings.minutes.MinutesCorrections;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows decisions to the caller. */
@ApplicationScoped
public class DecisionViews {

  private final Permissions permissions;
  private final AgendaItems items;
  private final ItemContents contents;
  private final CaseFiles cases;
  private final Consequences consequences;
  private final Meetings meetings;
  private final Bodies bodies;
  private final People people;
  private final MinutesCorrections corrections;

  DecisionViews(
      Permissions permissions,
      AgendaItems items,
      ItemContents contents,
      CaseFiles cases,
      Consequences consequences,
      Meetings meetings,
      Bodies bodies,
      People people,
      MinutesCorrections corrections) {
    this.permissions = permissions;
    this.items = items;
    this.contents = contents;
    this.cases = cases;
    this.consequences = consequences;
    this.meetings = meetings;
    this.bodies = bodies;
    this.people = people;
    this.corrections = corrections;
  }

  public DecisionView of(Decision decision) {
    return of(List.of(decision)).get(0);
  }

  public List<DecisionView> of(List<Decision> decisions) {
    List<UUID> ids = decisions.stream().map(Decision::id).toList();
    Map<UUID, AgendaItem> on =
        items.byId(decisions.stream().map(Decision::itemId).distinct().toList());
    Map<UUID, ItemContent> readable = contents.of(on.keySet());
    Map<UUID, String> caseNumbers = cases.numbersOf(on.values());
    Map<UUID, Consequence> outcomes = consequences.of(ids);
    Map<UUID, AgendaItem> moved = items.movedBy(ids);
    Map<UUID, CorrectedDecision> corrected = corrections.newestDecisions(on.keySet());
    Map<String, Body> byCode = bodies.byCode();
    Map<String, String> names = people.namesOf(decisions.stream().map(Decision::responsible));
    return decisions.stream()
        .map(
            decision -> {
              AgendaItem item = on.get(decision.itemId());
              ItemContent content = readable.get(item.id());
              return new DecisionView(
                  decision.id(),
                  item.id(),
                  decision.meetingId(),
                  decision.bodyCode(),
                  byCode.get(decision.bodyCode()).name(),
                  decision.decidedOn(),
                  decision.text(),
                  decision.outcome(),
                  decision.points().stream()
                      .map(point -> new DecisionPointView(point.number(), point.outcome()))
                      .toList(),
                  postponement(decision, moved.get(decision.id())),
                  decision.referredToBodyCode(),
                  movedTo(moved.get(decision.id())),
                  decision.responsible(),
                  decision.responsibleName() == null
                      ? names.get(decision.responsible())
                      : decision.responsibleName(),
                  decision.due(),
                  decision.isFinal(),
                  ConsequenceView.of(outcomes.get(decision.id())),
                  content.title(),
                  item.number(),
                  caseNumbers.get(item.caseId()),
                  item.caseId(),
                  content.subject(),
                  decision.absences(),
                  decision.dissents(),
                  corrected(decision, corrected.get(item.id())),
                  actions(item, content, outcomes.get(decision.id())),
                  decision.version());
            })
        .toList();
  }

  private List<String> actions(AgendaItem item, ItemContent content, Consequence consequence) {
    if (consequence == null
        || !consequence.isAwaited()
        || !permissions.manages(item.bodyCode(), item.meetingDate())) {
      return List.of();
    }
    return consequence.status() == ConsequenceStatus.FAILED && content.subject() != null
        ? List.of("settle-consequence", "retry-consequence")
        : List.of("settle-consequence");
  }

  private static CorrectedText corrected(Decision decision, CorrectedDecision correction) {
    return correction == null || !decision.isOwn()
        ? null
        : correction.of(decision.text(), decision.outcome());
  }

  private static MovedToView movedTo(AgendaItem moved) {
    return moved == null
        ? null
        : new MovedToView(
            moved.bodyCode(),
            moved.meeting().body().name(),
            moved.meeting().id(),
            moved.id(),
            moved.meetingDate());
  }

  private PostponementView postponement(Decision decision, AgendaItem moved) {
    if (decision.postponedToMeetingId() == null) {
      return null;
    }
    return meetings
        .findByIdOptional(decision.postponedToMeetingId())
        .map(
            target ->
                new PostponementView(target.id(), moved == null ? null : moved.id(), target.date()))
        .orElse(null);
  }
}
