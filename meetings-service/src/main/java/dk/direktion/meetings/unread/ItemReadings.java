package dk.direktion.meetings.unread;

import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the caller has read; the database shows nobody another's. */
@ApplicationScoped
class ItemReadings {

  private static final String STATE =
      "select i.id, i.meeting_id, r.read_at,"
          + " case when r.person is null then m.starts >= :recent else r.read_at is null end"
          + "   as unread,"
          + " r.seen_revision <> i.revision as text,"
          + " (select count(distinct v.attachment_id) from attachment_version v"
          + "   where v.item_id = i.id and v.id <> all (r.seen_files)) as files,"
          + " r.seen_decision <> coalesce((select max(d.version) + 1 from decision d"
          + "   where d.item_id = i.id and d.meeting_id is not null), 0) as decision"
          + " from agenda_item i join item_content c on c.item_id = i.id"
          + " join meeting m on m.id = i.meeting_id"
          + " left join item_reading r on r.item_id = i.id and r.person = current_person()";

  private static final String OF_MEETINGS =
      "select m.id, count(*) filter (where s.unread) as unread,"
          + " count(*) filter (where s.read_at is not null"
          + "   and (s.text or s.decision or s.files > 0)) as changed,"
          + " coalesce(sum(s.files) filter (where s.read_at is not null), 0) as files"
          + " from meeting m join ("
          + STATE
          + ") s on s.meeting_id = m.id where m.starts >= :from and m.state <> 'CANCELLED'"
          + " group by m.id, m.starts"
          + " having bool_or(s.unread"
          + "   or s.read_at is not null and (s.text or s.decision or s.files > 0))"
          + " order by m.starts, m.id";

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

  // What was never opened is news for so long after the meeting; before that, it is the past.
  private static final int NEWS_DAYS = 30;

  // Nothing of these is seen as long as the row says unread.
  private static final String UNREAD =
      "insert into item_reading (person, item_id, read_at, seen_revision, seen_decision, seen_files)"
          + " values (current_person(), :item, null, 0, 0, '{}')"
          + " on conflict (person, item_id) do update set read_at = null";

  private final EntityManager database;
  private final Clock clock;

  ItemReadings(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Lists how far the caller is with the items of a meeting that are the caller's to read. */
  List<ItemReadingView> ofMeeting(UUID meetingId) {
    return states(" where i.meeting_id = :id order by i.number", meetingId);
  }

  ItemReadingView ofItem(UUID itemId) {
    return states(" where i.id = :id", itemId).get(0);
  }

  /** Lists the meetings from a day on with something new to the caller, earliest first. */
  List<UnreadMeetingView> ofMeetings(LocalDate from) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(OF_MEETINGS, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("unread", Integer.class)
        .addScalar("changed", Integer.class)
        .addScalar("files", Integer.class)
        .setParameter("recent", recent())
        .setParameter("from", from.atStartOfDay())
        .getResultStream()
        .map(
            row ->
                new UnreadMeetingView(
                    (UUID) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
        .toList();
  }

  private List<ItemReadingView> states(String where, UUID id) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(STATE + where, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("read_at", Instant.class)
        .addScalar("unread", Boolean.class)
        .addScalar("text", Boolean.class)
        .addScalar("files", Integer.class)
        .addScalar("decision", Boolean.class)
        .setParameter("recent", recent())
        .setParameter("id", id)
        .getResultStream()
        .map(ItemReadings::view)
        .toList();
  }

  private LocalDateTime recent() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE).minusDays(NEWS_DAYS).atStartOfDay();
  }

  /** Notes that the caller has read an item as it stands now. */
  void read(UUID itemId) {
    database
        .createNativeQuery(READ)
        .setParameter("item", itemId)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Notes that the caller means to come back to an item, however old its meeting is. */
  void unread(UUID itemId) {
    database.createNativeQuery(UNREAD).setParameter("item", itemId).executeUpdate();
  }

  private static ItemReadingView view(Object[] row) {
    if (row[1] == null) {
      ReadingState never = (Boolean) row[2] ? ReadingState.UNREAD : ReadingState.READ;
      return new ItemReadingView((UUID) row[0], never, List.of(), 0, null);
    }
    int files = (Integer) row[4];
    List<NewSinceReading> news = new ArrayList<>();
    if ((Boolean) row[3]) {
      news.add(NewSinceReading.TEXT);
    }
    if (files > 0) {
      news.add(NewSinceReading.ATTACHMENTS);
    }
    if ((Boolean) row[5]) {
      news.add(NewSinceReading.DECISION);
    }
    ReadingState state = news.isEmpty() ? ReadingState.READ : ReadingState.CHANGED;
    return new ItemReadingView((UUID) row[0], state, news, files, (Instant) row[1]);
  }
}
