package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
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

/** All items, as far as the caller may know of them. */
@ApplicationScoped
public class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

  /**
   * Finds an item.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public AgendaItem known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("item"));
  }

  /** Lists a meeting's items in order. */
  public List<AgendaItem> of(Meeting meeting) {
    return list("meeting", Sort.by("number"), meeting);
  }

  public List<AgendaItem> ofMeetings(Collection<UUID> meetingIds) {
    return list("meeting.id in ?1", meetingIds);
  }

  /**
   * Lists every time a case was on an agenda, latest first, with the meetings; also where only a
   * correction of the minutes says that it was this case.
   */
  public List<AgendaItem> ofCase(UUID caseId) {
    return ofCases(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** Lists the same for several cases, by case. */
  public Map<UUID, List<AgendaItem>> ofCases(Collection<UUID> caseIds) {
    Map<UUID, Set<UUID>> corrected = correctedTo(caseIds);
    Set<UUID> others = new HashSet<>();
    corrected.values().forEach(others::addAll);
    Map<UUID, List<AgendaItem>> found = new HashMap<>();
    for (AgendaItem item :
        list(
            "from AgendaItem i join fetch i.meeting m join fetch m.body"
                + " where i.caseId in ?1 or i.id in ?2 order by m.starts desc, i.number",
            caseIds,
            others)) {
      for (UUID caseId : caseIds) {
        if (caseId.equals(item.caseId())
            || corrected.getOrDefault(caseId, Set.of()).contains(item.id())) {
          found.computeIfAbsent(caseId, id -> new ArrayList<>()).add(item);
        }
      }
    }
    return found;
  }

  private Map<UUID, Set<UUID>> correctedTo(Collection<UUID> caseIds) {
    return getEntityManager()
        .createQuery(
            "select f.id, c.itemId from CaseFile f, MinutesCorrection c where f.id in :cases"
                + " and c.part = CASE_NUMBER and c.after = f.caseNumber",
            Object[].class)
        .setParameter("cases", caseIds)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
  }

  public Map<UUID, AgendaItem> byId(Collection<UUID> ids) {
    return list("from AgendaItem i join fetch i.meeting m join fetch m.body where i.id in ?1", ids)
        .stream()
        .collect(Collectors.toMap(AgendaItem::id, Function.identity()));
  }

  /** Finds the items decisions have moved to other agendas, by decision. */
  public Map<UUID, AgendaItem> movedBy(Collection<UUID> decisionIds) {
    return list("movedByDecisionId in ?1", decisionIds).stream()
        .collect(Collectors.toMap(AgendaItem::movedByDecisionId, Function.identity()));
  }
}
