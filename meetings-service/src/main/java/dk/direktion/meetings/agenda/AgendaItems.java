package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** Lists every time the cases were on an agenda, latest first, with the meetings. */
  public List<AgendaItem> ofCases(Collection<UUID> caseIds) {
    return list(
        "from AgendaItem i join fetch i.meeting m join fetch m.body where i.caseId in ?1"
            + " order by m.starts desc, i.number",
        caseIds);
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
