package dk.direktion.meetings.agenda;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.meetings.meeting.MeetingState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contents of items the caller may read; a closed item's is simply not there for others. */
@ApplicationScoped
public class ItemContents implements PanacheRepositoryBase<ItemContent, UUID> {

  public Map<UUID, ItemContent> of(Collection<UUID> itemIds) {
    return list("itemId in ?1", itemIds).stream()
        .collect(Collectors.toMap(ItemContent::itemId, Function.identity()));
  }

  /**
   * Finds the content of an item.
   *
   * @throws AccessDenied if the item is closed to the caller
   */
  public ItemContent readable(UUID itemId) {
    return findByIdOptional(itemId).orElseThrow(AccessDenied::new);
  }

  /** Tells whether a subject stands on an agenda still to be decided. */
  public boolean isUndecided(String subject) {
    return count(
            "from ItemContent c where c.subject = ?1 and exists (select 1 from AgendaItem i"
                + " where i.id = c.itemId and i.meeting.state in ?2)",
            subject,
            MeetingState.AWAITING_MINUTES)
        > 0;
  }
}
