package dk.direktion.meetings.casefile;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases that occur on an agenda the caller may know of. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

  private final Clock clock;

  CaseFiles(Clock clock) {
    this.clock = clock;
  }

  /** Returns the case of that number, new or known; without a number always a new case. */
  public UUID forNumber(String caseNumber) {
    String wanted = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
    return (UUID)
        getEntityManager()
            .createNativeQuery("select case_for(:id, cast(:wanted as text))", UUID.class)
            .setParameter("id", UuidV7.next(clock))
            .setParameter("wanted", wanted)
            .getSingleResult();
  }

  public String numberOf(AgendaItem item) {
    return numbersOf(List.of(item)).get(item.caseId());
  }

  /** Finds the numbers of the items' cases, by case; cases without a number are missing. */
  public Map<UUID, String> numbersOf(Collection<AgendaItem> items) {
    Set<UUID> ids = new HashSet<>();
    items.forEach(item -> ids.add(item.caseId()));
    ids.remove(null);
    Map<UUID, String> numbers = new HashMap<>();
    for (CaseFile file : list("id in ?1 and caseNumber is not null", ids)) {
      numbers.put(file.id(), file.caseNumber());
    }
    return numbers;
  }

  /** Searches by case number and by the titles the caller may read, latest occurrence first. */
  PanacheQuery<CaseFile> search(String text) {
    String latest =
        " order by (select max(l.meetingDate) from AgendaItem l where l.caseId = c.id) desc nulls last,"
            + " c.id";
    String occurring =
        "from CaseFile c where (exists (select 1 from AgendaItem o where o.caseId = c.id)"
            + " or exists (select 1 from MinutesCorrection k"
            + " where k.part = CASE_NUMBER and k.after = c.caseNumber))";
    if (text == null || text.isBlank()) {
      return find(occurring + latest);
    }
    return find(
        occurring
            + " and (lower(c.caseNumber) like ?1 escape '!'"
            + " or exists (select 1 from AgendaItem i, ItemContent t"
            + " where i.caseId = c.id and t.itemId = i.id and lower(t.title) like ?1 escape '!'))"
            + latest,
        "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%");
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
