package dk.direktion.portfolio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.page.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Answers lists that other systems keep copies of, so that no change can pass a copy by. */
@RequestScoped
public class KeptCopies {

  /** Names the header that says what to ask for next. */
  public static final String CHANGED_THROUGH = "Changed-Through";

  /** What the API's documentation says of the header. */
  public static final String CHANGED_THROUGH_TEXT =
      "What was written before this moment is told; ask with it as changedSince next time";

  /** What the API's documentation says of the parameter. */
  public static final String CHANGED_SINCE_TEXT =
      "Only what was written at or after this moment, by id: Changed-Through of the first page of"
          + " the answer before";

  /**
   * A row is stamped while it is written and seen when its transaction commits, so a row stamped
   * before a read may be seen first after it. No row can come with a stamp from before the oldest
   * transaction that is still open.
   */
  private static final String SEEN_THROUGH =
      "select least(clock_timestamp(), min(xact_start)) from pg_stat_activity"
          + " where datname = current_database() and pid <> pg_backend_pid()";

  private final Request request;
  private final EntityManager database;
  private final ObjectMapper json;

  KeptCopies(Request request, EntityManager database, ObjectMapper json) {
    this.request = request;
    this.database = database;
    this.json = json;
  }

  /**
   * Answer a page with its state in ETag and the moment it is complete up to; 304 with that moment
   * to whoever has the page as it is.
   */
  public Response answer(Supplier<? extends Page<?>> list) {
    // Asked for before the list is read: what commits in between is told twice, not missed.
    Instant through = QuarkusTransaction.requiringNew().call(this::seenThrough);
    Page<?> page = list.get();
    EntityTag tag = tag(page);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(page).tag(tag) : unchanged;
    return answer.header(CHANGED_THROUGH, DateTimeFormatter.ISO_INSTANT.format(through)).build();
  }

  private Instant seenThrough() {
    return (Instant) database.createNativeQuery(SEEN_THROUGH, Instant.class).getSingleResult();
  }

  private EntityTag tag(Page<?> page) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(page));
      return new EntityTag(HexFormat.of().formatHex(hash, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A view cannot be written as JSON", e);
    }
  }
}
