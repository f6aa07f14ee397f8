package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.AgendaItem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
    List<Decision> all =
        list(
            "from Decision d where d.decidedOn <= ?2 and d.itemId in"
                + " (select i.id from AgendaItem i where i.originId = ?1)"
                + " order by d.decidedOn desc, case when d.meetingId is null then 1 else 0 end, d.id desc",
            item.originId(),
            item.meetingDate());
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(
            decision ->
                seen.add(decision.bodyCode() + " " + decision.decidedOn()) || decision.isOwn())
        .toList();
  }
}
