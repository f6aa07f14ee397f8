package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.AgendaItem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decisions the caller may read. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

  /** Finds the meetings' own decisions on items, by item. */
  public Map<UUID, Decision> ownOf(Collection<UUID> itemIds) {
    return list("itemId in ?1 and meetingId is not null", itemIds).stream()
        .collect(Collectors.toMap(Decision::itemId, Function.identity()));
  }

  public List<Decision> quotedOf(Collection<UUID> itemIds) {
    return list("itemId in ?1 and meetingId is null", itemIds);
  }

  /** Finds own and quoted decisions on items, by item, newest first. */
  public Map<UUID, List<Decision>> allOf(Collection<UUID> itemIds) {
    return list("itemId in ?1", Sort.descending("decidedOn"), itemIds).stream()
        .collect(Collectors.groupingBy(Decision::itemId));
  }

  /**
   * Lists the decisions on an item and on those it continues, newest first; a decision quoted from
   * a meeting that is kept here is left out for the meeting's own.
   */
  public List<Decision> ofLine(AgendaItem item) {
    return ofLines(item.meetingDate(), List.of(item)).getOrDefault(item.originId(), List.of());
  }

  /** Lists the same for items of one day, by the first item of each line. */
  public Map<UUID, List<Decision>> ofLines(LocalDate day, Collection<AgendaItem> items) {
    List<Object[]> all =
        getEntityManager()
            .createQuery(
                "select i.originId, d from Decision d join AgendaItem i on i.id = d.itemId"
                    + " where i.originId in :origins and d.decidedOn <= :day"
                    + " order by d.decidedOn desc,"
                    + " case when d.meetingId is null then 1 else 0 end, d.id desc",
                Object[].class)
            .setParameter("origins", items.stream().map(AgendaItem::originId).toList())
            .setParameter("day", day)
            .getResultList();
    Map<UUID, List<Decision>> lines = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Object[] row : all) {
      Decision decision = (Decision) row[1];
      String place = row[0] + " " + decision.bodyCode() + " " + decision.decidedOn();
      if (seen.add(place) || decision.isOwn()) {
        lines.computeIfAbsent((UUID) row[0], origin -> new ArrayList<>()).add(decision);
      }
    }
    return lines;
  }
}
