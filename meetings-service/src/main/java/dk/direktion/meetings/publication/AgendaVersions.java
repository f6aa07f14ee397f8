package dk.direktion.meetings.publication;

import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Published agendas, as far as the caller may read what was on them. */
@ApplicationScoped
public class AgendaVersions implements PanacheRepositoryBase<AgendaVersion, UUID> {

  private static final String PARTS = "coalesce(array_to_string(%s, ' '), '') as parts";

  List<AgendaVersion> of(Meeting meeting) {
    return list("meetingId", Sort.by("number"), meeting.id());
  }

  /** Tells in which version each item of a meeting was first published; others are missing. */
  public Map<UUID, Integer> firstOf(Meeting meeting) {
    Map<UUID, Integer> first = new HashMap<>();
    for (Tuple row :
        rows(
            "select l.item_id as item, min(v.number) as number from agenda_version v"
                + " join agenda_version_line l on l.version_id = v.id"
                + " where v.meeting_id = :meeting group by l.item_id",
            meeting)) {
      first.put(row.get("item", UUID.class), row.get("number", Integer.class));
    }
    return first;
  }

  /** Lists what was on each version of a meeting's agenda, by version. */
  Map<UUID, List<AgendaLine>> linesOf(Meeting meeting) {
    Map<UUID, List<AgendaLine>> lines = new LinkedHashMap<>();
    for (Tuple row :
        rows(
            "select l.version_id as version, l.item_id as item, l.number as number,"
                + " l.closed as closed, c.title as title, "
                + PARTS.formatted("c.parts")
                + " from agenda_version v join agenda_version_line l on l.version_id = v.id"
                + " left join agenda_version_content c"
                + " on c.version_id = l.version_id and c.item_id = l.item_id"
                + " where v.meeting_id = :meeting order by v.number, l.number",
            meeting)) {
      lines.computeIfAbsent(row.get("version", UUID.class), id -> new ArrayList<>()).add(line(row));
    }
    return lines;
  }

  /** Lists what is on a meeting's agenda now. */
  List<AgendaLine> linesNow(Meeting meeting) {
    return rows(
            "select i.id as item, i.number as number, i.closed as closed, c.title as title, "
                + PARTS.formatted("item_parts(i.id)")
                + " from agenda_item i left join item_content c on c.item_id = i.id"
                + " where i.meeting_id = :meeting order by i.number",
            meeting)
        .stream()
        .map(AgendaVersions::line)
        .toList();
  }

  /** Tells for each version what mark its programme had. */
  Map<UUID, String> programmesOf(Meeting meeting) {
    Map<UUID, String> marks = new HashMap<>();
    for (Tuple row :
        rows(
            "select id, coalesce(programme, '') as mark from agenda_version"
                + " where meeting_id = :meeting",
            meeting)) {
      marks.put(row.get("id", UUID.class), row.get("mark", String.class));
    }
    return marks;
  }

  String programmeNow(Meeting meeting) {
    return (String)
        getEntityManager()
            .createNativeQuery("select programme_mark(:meeting)", String.class)
            .setParameter("meeting", meeting.id())
            .getSingleResult();
  }

  /** Writes down what a version holds; false if it holds the same as the one before. */
  boolean keep(AgendaVersion version) {
    persistAndFlush(version);
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select keep_agenda_version(:version)", Boolean.class)
            .setParameter("version", version.id())
            .getSingleResult();
  }

  /** Names those who may read a body, without who is conflicted in all of the items. */
  @SuppressWarnings("unchecked")
  List<String> readersToTell(String bodyCode, List<UUID> itemIds) {
    return getEntityManager()
        .createNativeQuery(
            "select * from readers_to_tell(:body, cast(:items as uuid[]))", String.class)
        .setParameter("body", bodyCode)
        .setParameter("items", itemIds.toArray(UUID[]::new))
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String query, Meeting meeting) {
    return getEntityManager()
        .createNativeQuery(query, Tuple.class)
        .setParameter("meeting", meeting.id())
        .getResultList();
  }

  private static AgendaLine line(Tuple row) {
    String parts = row.get("parts", String.class);
    return new AgendaLine(
        row.get("item", UUID.class),
        row.get("number", Integer.class),
        row.get("closed", Boolean.class),
        row.get("title", String.class),
        parts.isEmpty() ? List.of() : List.of(parts.split(" ")));
  }
}
