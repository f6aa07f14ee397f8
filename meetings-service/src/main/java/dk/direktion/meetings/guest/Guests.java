package dk.direktion.meetings.guest;

import dk.direktion.meetings.agenda.AgendaItem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The guests of the items the caller may read. */
@ApplicationScoped
public class Guests implements PanacheRepositoryBase<Guest, UUID> {

  /** Lists the guests of items, by item, in order. */
  public Map<UUID, List<Guest>> of(Collection<UUID> itemIds) {
    return list("itemId in ?1", Sort.by("position"), itemIds).stream()
        .collect(Collectors.groupingBy(Guest::itemId));
  }

  /** Shows the guests of an item, in order. */
  public List<GuestView> viewsOf(AgendaItem item) {
    return of(List.of(item.id())).getOrDefault(item.id(), List.of()).stream()
        .map(guest -> guest.of(item.meeting()))
        .toList();
  }

  void replace(AgendaItem item, List<Guest> guests) {
    delete("itemId", item.id());
    persist(guests);
  }
}
