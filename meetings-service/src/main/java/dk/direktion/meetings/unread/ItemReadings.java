package dk.direktion.meetings.unread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the caller has read; the database shows nobody another's. */
@ApplicationScoped
class ItemReadings {

  private static final String STATE =
      "select i.id, r.read_at, r.seen_revision <> i.revision as text,"
          + " exists (select 1 from attachment_version v where v.item_id = i.id"
          + "   and v.id <> all (r.seen_files)) as files,"
          + " r.seen_decision <> coalesce((select max(d.version) + 1 from decision d"
          + "   where d.item_id = i.id and d.meeting_id is not null), 0) as decision"
          + " from agenda_item i join item_content c on c.item_id = i.id"
          + " left join item_reading r on r.item_id = i.id and r.person = current_person()";

  private static final String READ =
      "insert into item_reading (person, item_id, read_at, seen_revision, seen_decision, seen_files)"
          + " select current_person(), i.id, :now, i.revision,"
          + " coalesce((select max(d.version) + 1 from decision d"
          + "   where d.item_id = i.id and d.meeting_id is not null), 0),"
          + " array(select v.id from attachment_version v where v.item_id = i.id)"
          + " from agenda_item i join item_content c on c.item_id = i.id where i.id = :item"
          + " on conflict (person, item_id) do update set read_at = excluded.read_at,"
          + " seen_revision = excluded.seen_revision, seen_decision = excluded.seen_decision,"
          + " seen_files = excluded.seen_files";

  private final EntityManager database;

  ItemReadings(EntityManager database) {
    this.database = database;
  }

  /** Lists how far the caller is with the items of a meeting that are the caller's to read. */
  List<ItemReadingView> ofMeeting(UUID meetingId) {
    return states(" where i.meeting_id = :id order by i.number", meetingId);
  }

  ItemReadingView ofItem(UUID itemId) {
    return states(" where i.id = :id", itemId).get(0);
  }

  private List<ItemReadingView> states(String where, UUID id) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(STATE + where, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("read_at", Instant.class)
        .addScalar("text", Boolean.class)
        .addScalar("files", Boolean.class)
        .addScalar("decision", Boolean.class)
        .setParameter("id", id)
        .getResultStream()
        .map(ItemReadings::view)
        .toList();
  }

  /** Notes that the caller has read an item as it stands now. */
  void read(UUID itemId, Instant now) {
    database
        .createNativeQuery(READ)
        .setParameter("item", itemId)
        .setParameter("now", now)
        .executeUpdate();
  }

  void forget(UUID itemId) {
    database
        .createNativeQuery("delete from item_reading where item_id = :item")
        .setParameter("item", itemId)
        .executeUpdate();
  }

  private static ItemReadingView view(Object[] row) {
    if (row[1] == null) {
      return new ItemReadingView((UUID) row[0], ReadingState.UNREAD, List.of(), null);
    }
    List<NewSinceReading> news = new ArrayList<>();
    for (NewSinceReading kind : NewSinceReading.values()) {
      if ((Boolean) row[2 + kind.ordinal()]) {
        news.add(kind);
      }
    }
    ReadingState state = news.isEmpty() ? ReadingState.READ : ReadingState.CHANGED;
    return new ItemReadingView((UUID) row[0], state, news, (Instant) row[1]);
  }
}
