package dk.direktion.meetings.screening;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The lists of named readers the caller may set; the database hides the others.
 *
 * <p>A list holds for every item of the line: what is put off or referred keeps its text.
 */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<Screening, UUID> {

  private final AgendaItems items;
  private final Permissions permissions;

  Screenings(AgendaItems items, Permissions permissions) {
    this.items = items;
    this.permissions = permissions;
  }

  /** Returns the lines of items ({@link AgendaItem#originId}) that are kept from the caller. */
  public Set<UUID> linesHiddenFromCaller() {
    return Set.copyOf(
        Arrays.asList(
            (UUID[])
                getEntityManager()
                    .createNativeQuery("select screened_lines()", UUID[].class)
                    .getSingleResult()));
  }

  /**
   * Returns the lines of the items that named people alone read, as far as the caller has the right
   * to them as closed ones; to others an item is closed and no more.
   */
  public Set<UUID> linesKnownToCaller(Collection<AgendaItem> agenda) {
    return Set.of(
        (UUID[])
            getEntityManager()
                .createNativeQuery(
                    "select coalesce(array_agg(distinct i.origin_id), '{}') from agenda_item i"
                        + " where i.id = any (cast(:items as uuid[])) and i.closed"
                        + " and can_read(i.body_code, true, i.meeting_date)"
                        + " and is_screened(i.origin_id)",
                    UUID[].class)
                .setParameter("items", agenda.stream().map(AgendaItem::id).toArray(UUID[]::new))
                .getSingleResult());
  }

  /** Tells whether named people alone read an item. */
  public boolean isScreened(AgendaItem item) {
    return is("is_screened", item.originId());
  }

  /** Tells whether the caller would read an item as a closed one if it were not kept for others. */
  public boolean isKeptFromCaller(AgendaItem item) {
    return linesHiddenFromCaller().contains(item.originId())
        && permissions.covers(item.bodyCode(), true, item.meetingDate());
  }

  /** Tells whether the caller says which people read an item, once it is closed. */
  public boolean mayScreen(AgendaItem item) {
    return is("may_screen", item.id());
  }

  /**
   * Requires that no item of a meeting is kept from the caller.
   *
   * @throws ScreenedInAgenda if one is
   */
  public void requireNoneHiddenOnAgenda(Meeting meeting) {
    Set<UUID> hidden = linesHiddenFromCaller();
    List<Integer> numbers =
        items.of(meeting).stream()
            .filter(item -> hidden.contains(item.originId()))
            .map(AgendaItem::number)
            .toList();
    if (!numbers.isEmpty()) {
      throw new ScreenedInAgenda(numbers);
    }
  }

  /** Names those an item can be kept for: all who have the right to it as a closed one. */
  Set<String> possibleReadersOf(AgendaItem item) {
    return Set.of(
        (String[])
            getEntityManager()
                .createNativeQuery("select possible_readers_of(:item)", String[].class)
                .setParameter("item", item.id())
                .getSingleResult());
  }

  private boolean is(String function, UUID id) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select " + function + "(:id)", Boolean.class)
            .setParameter("id", id)
            .getSingleResult();
  }
}
