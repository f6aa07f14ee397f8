package dk.direktion.meetings.casefile;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ClosedTitle;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.RecommendationPoint;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Lists and shows cases; titles come from the newest occurrence the caller may read. */
@ApplicationScoped
@Transactional
public class ReadingCases {

  private final Permissions permissions;
  private final CaseFiles cases;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final Bodies bodies;
  private final ClosedTitle closedTitle;
  private final ClosedReadings closedReadings;

  ReadingCases(
      Permissions permissions,
      CaseFiles cases,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      Bodies bodies,
      ClosedTitle closedTitle,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.cases = cases;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.bodies = bodies;
    this.closedTitle = closedTitle;
    this.closedReadings = closedReadings;
  }

  public Page<CaseSummary> list(String text, Paging paging) {
    permissions.requireReading();
    Page<CaseFile> page = paging.of(cases.search(text));
    Map<UUID, List<AgendaItem>> occurrences =
        items.ofCases(page.items().stream().map(CaseFile::id).toList());
    Map<UUID, ItemContent> readable =
        contents.of(
            occurrences.values().stream().flatMap(List::stream).map(AgendaItem::id).toList());
    return page.map(file -> summary(file, occurrences.get(file.id()), readable));
  }

  /**
   * Shows a case.
   *
   * @throws NotFound if there is none, or none on an agenda the caller may know of
   */
  public CaseView show(UUID id) {
    permissions.requireReading();
    CaseFile file = cases.findByIdOptional(id).orElseThrow(() -> new NotFound("case"));
    List<AgendaItem> occurrences = items.ofCase(id);
    List<UUID> ids = occurrences.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> readable = contents.of(ids);
    Map<UUID, List<Decision>> decided = decisions.allOf(ids);
    Map<String, Body> byCode = bodies.byCode();
    List<CaseOccurrenceView> history = new ArrayList<>();
    for (AgendaItem item : occurrences) {
      history.add(
          occurrence(
              item, readable.get(item.id()), decided.getOrDefault(item.id(), List.of()), byCode));
    }
    for (AgendaItem item : occurrences) {
      addMeetingsNotKeptHere(
          history,
          item,
          readable.get(item.id()),
          decided.getOrDefault(item.id(), List.of()),
          byCode);
    }
    history.sort(Comparator.comparing(CaseOccurrenceView::date).reversed());
    return new CaseView(file.id(), file.caseNumber(), title(occurrences, readable), history);
  }

  private CaseSummary summary(
      CaseFile file, List<AgendaItem> occurrences, Map<UUID, ItemContent> readable) {
    AgendaItem last = occurrences.get(0);
    return new CaseSummary(
        file.id(),
        file.caseNumber(),
        title(occurrences, readable),
        occurrences.size(),
        last.meetingDate(),
        last.meeting().body().name());
  }

  private String title(List<AgendaItem> latestFirst, Map<UUID, ItemContent> readable) {
    return latestFirst.stream()
        .map(item -> readable.get(item.id()))
        .filter(Objects::nonNull)
        .map(ItemContent::title)
        .findFirst()
        .orElseGet(closedTitle::text);
  }

  private CaseOccurrenceView occurrence(
      AgendaItem item, ItemContent content, List<Decision> decided, Map<String, Body> byCode) {
    if (content != null && item.closed()) {
      closedReadings.report(item.id(), item.meeting().id(), item.bodyCode(), ReadingWay.CASE);
    }
    return new CaseOccurrenceView(
        item.meetingDate(),
        item.bodyCode(),
        byCode.get(item.bodyCode()).name(),
        item.meeting().id(),
        item.id(),
        item.number(),
        content == null ? closedTitle.text() : content.title(),
        content == null
            ? List.of()
            : content.points().stream().map(RecommendationPoint::text).toList(),
        decided.stream().filter(Decision::isOwn).map(ReadingCases::shown).toList(),
        content != null,
        item.closed());
  }

  private static void addMeetingsNotKeptHere(
      List<CaseOccurrenceView> history,
      AgendaItem quotedOn,
      ItemContent content,
      List<Decision> decided,
      Map<String, Body> byCode) {
    for (Decision decision : decided) {
      boolean known =
          history.stream()
              .anyMatch(
                  there ->
                      there.bodyCode().equals(decision.bodyCode())
                          && there.date().equals(decision.decidedOn()));
      if (!known) {
        history.add(
            new CaseOccurrenceView(
                decision.decidedOn(),
                decision.bodyCode(),
                byCode.get(decision.bodyCode()).name(),
                null,
                null,
                null,
                content.title(),
                List.of(),
                List.of(shown(decision)),
                true,
                quotedOn.closed()));
      }
    }
  }

  private static CaseDecisionView shown(Decision decision) {
    return new CaseDecisionView(
        decision.id(), decision.decidedOn(), decision.text(), decision.outcome());
  }
}
