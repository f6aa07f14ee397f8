package dk.direktion.meetings.course;

import dk.direktion.meetings.Databases;
import dk.direktion.testing.Persona;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What each person sees of a line of items through the service's own role, with everybody's
 * settings in turn; and, as the owner, what there is to see.
 */
final class Eyes implements AutoCloseable {

  private final Connection service;
  private final Connection owner;
  private final PreparedStatement seen;
  private final PreparedStatement line;

  Eyes() throws SQLException {
    service = Databases.asTheService();
    owner = Databases.asTheOwner();
    try (Statement prepare = service.createStatement()) {
      prepare.execute(
          """
          create function pg_temp.seen(people text[], roles text[], items uuid[], searching text, word text)
            returns table (who text, way text, id uuid)
            language plpgsql as $$
          begin
            for n in 1 .. cardinality(people) loop
              perform set_config('direktion.person', people[n], true),
                set_config('direktion.roles', roles[n], true);
              return query select people[n], 'content', c.item_id from item_content c
                where c.item_id = any (items);
              if people[n] = searching then
                return query select people[n], 'number', i.id from agenda_item i
                  where i.id = any (items);
                return query select people[n], 'decision', d.item_id from decision d
                  where d.item_id = any (items);
                return query select people[n], 'attachment', a.item_id from attachment a
                  where a.item_id = any (items);
                return query select people[n], 'search', f.entry_id from search_entries(
                  plainto_tsquery('danish', search_spelling(word)), null, null, null, null, null, null,
                  null, null, null, 500) f;
                return query select people[n], 'suggestion', b.entry_id from search_beginnings(word, 500) b;
                return query select people[n], 'index', e.id from search_entry e
                  where e.item_id = any (items);
              end if;
            end loop;
          end $$""");
    }
    seen = service.prepareStatement("select * from pg_temp.seen(?, ?, ?, ?, ?)");
    line =
        owner.prepareStatement(
            """
            select i.id, i.meeting_id, i.closed, i.version, m.state, d.version,
              array(select e.id from search_entry e where e.item_id = i.id),
              (select s.version from item_screening s where s.line = i.origin_id)
            from agenda_item i join meeting m on m.id = i.meeting_id
              left join decision d on d.item_id = i.id and d.meeting_id = i.meeting_id
            where i.origin_id = ? order by i.meeting_date""");
  }

  /** One sight of something of an item: who, by which way, and its number in the line. */
  record Sight(Persona who, String way, int meeting) {}

  /** An item as it lies in the database, with what a search finds of it. */
  record Row(
      UUID id,
      UUID meeting,
      boolean closed,
      long version,
      String meetingState,
      Long decisionVersion,
      Set<UUID> searchEntries,
      Long screeningVersion) {

    boolean isDecided() {
      return decisionVersion != null;
    }
  }

  /** Returns the items of a line, earliest meeting first. */
  List<Row> line(UUID origin) throws SQLException {
    line.setObject(1, origin);
    List<Row> rows = new ArrayList<>();
    try (ResultSet row = line.executeQuery()) {
      while (row.next()) {
        rows.add(
            new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, Long.class),
                Set.of((UUID[]) row.getArray(7).getArray()),
                row.getObject(8, Long.class)));
      }
    }
    return rows;
  }

  /**
   * Returns what everybody reads of a line, and what one of them finds by other ways than reading.
   */
  Set<Sight> sights(List<Row> rows, Persona searching, String word) throws SQLException {
    seen.setArray(1, texts(Steps.PEOPLE.stream().map(Persona::username).toList()));
    seen.setArray(
        2, texts(Steps.PEOPLE.stream().map(who -> String.join(",", who.roles())).toList()));
    seen.setArray(3, service.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
    seen.setString(4, searching.username());
    seen.setString(5, word);
    Set<Sight> sights = new HashSet<>();
    try (ResultSet row = seen.executeQuery()) {
      while (row.next()) {
        sights.add(
            new Sight(
                Persona.named(row.getString(1)),
                row.getString(2),
                numberOf(row.getObject(3, UUID.class), rows)));
      }
    }
    return sights;
  }

  /** Returns the conflict of interest of a person that stands in a line, or null. */
  UUID standingConflict(UUID origin, Persona of) throws SQLException {
    try (PreparedStatement select =
        owner.prepareStatement(
            "select c.id from conflict_of_interest c join agenda_item i on i.id = c.item_id"
                + " where i.origin_id = ? and c.username = ? and c.withdrawn_at is null")) {
      select.setObject(1, origin);
      select.setString(2, of.username());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getObject(1, UUID.class) : null;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    service.close();
    owner.close();
  }

  private static int numberOf(UUID id, List<Row> rows) {
    for (int number = 0; number < rows.size(); number++) {
      if (rows.get(number).id().equals(id) || rows.get(number).searchEntries().contains(id)) {
        return number;
      }
    }
    throw new AssertionError("A search found " + id + ", which is not of the line");
  }

  private java.sql.Array texts(List<String> texts) throws SQLException {
    return service.createArrayOf("text", texts.toArray());
  }
}
