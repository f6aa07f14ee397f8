package dk.direktion.meetings.decision;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists and shows decisions; reports each reading of one on a closed item. */
@ApplicationScoped
@Transactional
public class ReadingDecisions {

  private final Permissions permissions;
  private final Decisions decisions;
  private final DecisionViews views;
  private final AgendaItems items;
  private final ClosedReadings closedReadings;

  ReadingDecisions(
      Permissions permissions,
      Decisions decisions,
      DecisionViews views,
      AgendaItems items,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.decisions = decisions;
    this.views = views;
    this.items = items;
    this.closedReadings = closedReadings;
  }

  /** Lists final decisions, newest first. */
  public Page<DecisionView> list(DecisionFilter filter, Paging paging) {
    permissions.requireReading();
    StringBuilder query = new StringBuilder("from Decision d where d.finallyDecided");
    Map<String, Object> parameters = new HashMap<>();
    if (!filter.consequence().isEmpty()) {
      query.append(
          " and exists (select 1 from Consequence c"
              + " where c.decisionId = d.id and c.status in :statuses)");
      parameters.put("statuses", filter.consequence());
    }
    if (filter.body() != null) {
      query.append(" and d.bodyCode = :body");
      parameters.put("body", filter.body());
    }
    if (filter.outcome() != null) {
      query.append(" and d.outcome = :outcome");
      parameters.put("outcome", filter.outcome());
    }
    query.append(" order by d.decidedOn desc, d.id desc");
    Page<Decision> page = paging.of(decisions.find(query.toString(), parameters));
    items.byId(page.items().stream().map(Decision::itemId).distinct().toList()).values().stream()
        .filter(AgendaItem::closed)
        .forEach(
            item ->
                closedReadings.reportOnce(
                    item.id(), item.meeting().id(), item.bodyCode(), ReadingWay.LIST));
    return new Page<>(views.of(page.items()), page.page(), page.pageSize(), page.total());
  }

  /**
   * Shows one decision, draft or final.
   *
   * @throws NotFound if there is none, or none the caller may read
   */
  public DecisionView show(UUID id) {
    permissions.requireReading();
    Decision decision = decisions.findByIdOptional(id).orElseThrow(() -> new NotFound("decision"));
    AgendaItem item = items.known(decision.itemId());
    if (item.closed()) {
      closedReadings.report(item.id(), item.meeting().id(), item.bodyCode(), ReadingWay.DECISION);
    }
    return views.of(decision);
  }
}
