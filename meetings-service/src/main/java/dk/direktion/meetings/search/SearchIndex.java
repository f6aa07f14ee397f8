package dk.direktion.meetings.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Asks the database's search, which shows the caller only what its row-level security lets through.
 */
@ApplicationScoped
class SearchIndex {

  private static final int BEGINNINGS = 24;

  private final EntityManager database;
  private final ObjectMapper json;

  SearchIndex(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  FoundPage find(String words, SearchFilter filter, SearchOrder order, Paging paging) {
    String answer =
        query(
                """
                select cast(search_page(:words, cast(:kind as text), cast(:body as text),
                  cast(:from as date), cast(:to as date), cast(:outcome as text),
                  cast(:closed as boolean), cast(:caseNumber as text), cast(:responsible as text),
                  :newestFirst, :skipped, :taken) as text)""",
                String.class)
            .setParameter("words", words)
            .setParameter("kind", text(filter.kind()))
            .setParameter("body", filter.body())
            .setParameter("from", text(filter.from()))
            .setParameter("to", text(filter.to()))
            .setParameter("outcome", text(filter.outcome()))
            .setParameter("closed", text(filter.closed()))
            .setParameter("caseNumber", filter.caseNumber())
            .setParameter("responsible", filter.responsible())
            .setParameter("newestFirst", order == SearchOrder.NEWEST)
            .setParameter("skipped", paging.offset())
            .setParameter("taken", paging.pageSize())
            .getSingleResult();
    try {
      return json.readValue(answer, FoundPage.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how a word was probably meant, or null where it is known or like no other. */
  String corrected(String word) {
    return query("select search_correction(:word)", String.class)
        .setParameter("word", word)
        .getSingleResult();
  }

  /** Lists readable items whose case number or title begins as typed, case numbers first. */
  List<Beginning> beginnings(String typed) {
    return query(
            """
            select b.by_number, e.case_id, e.case_number, e.title
            from search_beginnings(:typed, :most) b join search_entry e on e.id = b.entry_id
            order by b.by_number desc, e.meeting_date desc, e.id""",
            Object[].class)
        .setParameter("typed", typed)
        .setParameter("most", BEGINNINGS)
        .getResultList()
        .stream()
        .map(
            row -> new Beginning((Boolean) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  /** Lists people named so who are responsible for something the caller may read. */
  List<Named> responsible(String typed, int atMost) {
    return query("select p.username, p.name from search_people(:typed, :most) p", Object[].class)
        .setParameter("typed", typed)
        .setParameter("most", atMost)
        .getResultList()
        .stream()
        .map(row -> new Named((String) row[0], (String) row[1]))
        .toList();
  }

  private <T> NativeQuery<T> query(String sql, Class<T> type) {
    return database.unwrap(Session.class).createNativeQuery(sql, type);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** An item whose case number or title begins as typed. */
  record Beginning(boolean byNumber, UUID caseId, String caseNumber, String title) {}

  /** A person. */
  record Named(String username, String name) {}
}
