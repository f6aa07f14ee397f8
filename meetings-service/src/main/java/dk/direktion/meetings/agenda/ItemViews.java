package dk.direktion.meetings.agenda;

import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.casefile.CaseWay;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionViews;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.guest.Guests;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows items to the caller. */
@ApplicationScoped
public class ItemViews {

  private final AgendaItems items;
  private final ItemContents contents;
  private final CaseFiles cases;
  private final CaseWay caseWay;
  private final Decisions decisions;
  private final DecisionViews decisionViews;
  private final HiddenTitle hiddenTitle;
  private final Guests guests;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;
  private final ItemActions actions;

  ItemViews(
      AgendaItems items,
      ItemContents contents,
      CaseFiles cases,
      CaseWay caseWay,
      Decisions decisions,
      DecisionViews decisionViews,
      HiddenTitle hiddenTitle,
      Guests guests,
      ConflictsOfInterest conflicts,
      Screenings screenings,
      ItemActions actions) {
    this.items = items;
    this.contents = contents;
    this.cases = cases;
    this.caseWay = caseWay;
    this.decisions = decisions;
    this.decisionViews = decisionViews;
    this.hiddenTitle = hiddenTitle;
    this.guests = guests;
    this.conflicts = conflicts;
    this.screenings = screenings;
    this.actions = actions;
  }

  /** Shows an item, or of a closed one the caller may not read only that it is there. */
  public ItemView of(AgendaItem item) {
    return contents
        .findByIdOptional(item.id())
        .map(content -> readable(item, content))
        .orElseGet(() -> stub(item));
  }

  private ItemView readable(AgendaItem item, ItemContent content) {
    Meeting meeting = item.meeting();
    Decision own = decisions.ownOf(List.of(item.id())).get(item.id());
    return new ItemView(
        item.id(),
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.starts(),
        meeting.state(),
        item.number(),
        content.title(),
        item.caseId(),
        cases.numberOf(item),
        item.closed(),
        true,
        item.isStanding(),
        content.subject(),
        SubjectReference.path(content.subject()),
        content.recommender(),
        content.leadIn(meeting.body()),
        content.sections(),
        content.points().stream().map(point -> shown(point, own)).toList(),
        content.attachments().stream()
            .map(attachment -> new AttachmentView(attachment.number(), attachment.name()))
            .toList(),
        guests.viewsOf(item),
        screenings.isScreened(item),
        false,
        conflicts.viewsOf(item),
        conflicts.sentenceFor(item).orElse(null),
        decisionViews.of(decisions.ofLine(item)),
        caseWay.of(item),
        neighbour(item, -1),
        neighbour(item, 1),
        actions.of(item),
        item.version());
  }

  private ItemView stub(AgendaItem item) {
    Meeting meeting = item.meeting();
    Set<UUID> conflictedLines = conflicts.linesOfCaller();
    boolean conflicted = conflictedLines.contains(item.originId());
    boolean screened = screenings.isKeptFromCaller(item);
    return new ItemView(
        item.id(),
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.starts(),
        meeting.state(),
        item.number(),
        hiddenTitle.of(item, conflictedLines),
        null,
        conflicted || screenings.isScreened(item) ? null : cases.numberOf(item),
        item.closed(),
        false,
        false,
        null,
        null,
        null,
        null,
        Sections.NONE,
        List.of(),
        List.of(),
        List.of(),
        screened && !conflicted,
        conflicted,
        List.of(),
        null,
        List.of(),
        List.of(),
        neighbour(item, -1),
        neighbour(item, 1),
        actions.ofHidden(item),
        item.version());
  }

  private static RecommendationPointView shown(RecommendationPoint point, Decision own) {
    return new RecommendationPointView(
        point.id(),
        point.number(),
        point.text(),
        point.subPoints(),
        own == null ? null : own.outcomeOf(point.number()));
  }

  private UUID neighbour(AgendaItem item, int distance) {
    return items
        .find("meeting = ?1 and number = ?2", item.meeting(), item.number() + distance)
        .firstResultOptional()
        .map(AgendaItem::id)
        .orElse(null);
  }
}
