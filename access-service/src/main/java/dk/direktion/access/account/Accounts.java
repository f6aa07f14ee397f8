package dk.direktion.access.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The queue of accounts to bring in step; a row stays until it has been. */
@ApplicationScoped
public class Accounts {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final EntityManager entities;
  private final ObjectMapper json;

  Accounts(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** One account whose turn it is; {@code written} is the wish as it stands in the row. */
  record Turn(WantedAccount wanted, String written, int attempts) {}

  /** An account that could not be brought in step, and why. */
  public record Trouble(String username, String error, int attempts, Instant dueAt) {}

  /**
   * How far the accounts are in step.
   *
   * @param reachedAt when the identity provider last answered; null if it never has
   * @param error why the last visit failed; null if it did not
   */
  public record Progress(
      Instant visitedAt,
      Instant reachedAt,
      String error,
      long inStep,
      long waiting,
      List<Trouble> troubles) {}

  /** Notes what an account shall be; it is due if that is something else than before. */
  void want(WantedAccount account, Instant now) {
    entities
        .createNativeQuery(
            "insert into account (person, wanted, wanted_at, due_at)"
                + " values (:person, cast(:wanted as jsonb), :now, :now)"
                + " on conflict (person) do update set wanted = excluded.wanted,"
                + " wanted_at = excluded.wanted_at, due_at = excluded.due_at, attempts = 0,"
                + " last_error = null where account.wanted <> excluded.wanted")
        .setParameter("person", account.username())
        .setParameter("wanted", written(account))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Returns whose turn it is: what is due, and what nobody has looked at for a while. */
  List<Turn> turns(Instant now, Instant lookedAtBefore, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select cast(wanted as text) as wanted, attempts from account"
                    + " where due_at <= :now or (due_at is null and verified_at < :before)"
                    + " order by due_at nulls last, verified_at limit :most",
                Tuple.class)
            .setParameter("now", now)
            .setParameter("before", lookedAtBefore)
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row -> {
              String wanted = row.get("wanted", String.class);
              return new Turn(read(wanted), wanted, row.get("attempts", Integer.class));
            })
        .toList();
  }

  /** Notes that the account is as was wanted; what has been wanted meanwhile stays due. */
  void markInStep(Turn turn, Instant now) {
    entities
        .createNativeQuery(
            "update account set due_at = null, attempts = 0, last_error = null,"
                + " verified_at = :now where person = :person and wanted = cast(:wanted as jsonb)")
        .setParameter("person", turn.wanted().username())
        .setParameter("wanted", turn.written())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Notes why it failed, and tries again later, each time with a longer pause. */
  void markFailed(Turn turn, String error, Instant now) {
    Duration pause = Duration.ofMinutes(1L << Math.min(turn.attempts(), 6));
    entities
        .createNativeQuery(
            "update account set attempts = attempts + 1, last_error = :error, due_at = :due"
                + " where person = :person and wanted = cast(:wanted as jsonb)")
        .setParameter("person", turn.wanted().username())
        .setParameter("wanted", turn.written())
        .setParameter("error", error)
        .setParameter("due", now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause))
        .executeUpdate();
  }

  /** Makes everything due, since nobody knows what the identity provider is like now. */
  void doubtEverything(Instant now) {
    entities
        .createNativeQuery("update account set due_at = :now where due_at is null or due_at > :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Notes that the identity provider answered; tells whether it had failed to before. */
  boolean noteReached(Instant now) {
    boolean wasAway = progress().error() != null;
    entities
        .createNativeQuery("update account_visit set at = :now, reached_at = :now, error = null")
        .setParameter("now", now)
        .executeUpdate();
    return wasAway;
  }

  /** Notes that the identity provider could not be reached, or refused us. */
  void noteAway(String error, Instant now) {
    entities
        .createNativeQuery("update account_visit set at = :now, error = :error")
        .setParameter("now", now)
        .setParameter("error", error)
        .executeUpdate();
  }

  /** Tells how far the accounts are in step. */
  Progress progress() {
    Tuple visit =
        (Tuple)
            entities
                .createNativeQuery("select at, reached_at, error from account_visit", Tuple.class)
                .getSingleResult();
    Tuple counts =
        (Tuple)
            entities
                .createNativeQuery(
                    "select count(*) filter (where due_at is null) as instep,"
                        + " count(*) filter (where due_at is not null) as waiting from account",
                    Tuple.class)
                .getSingleResult();
    List<?> troubles =
        entities
            .createNativeQuery(
                "select person, last_error, attempts, due_at from account"
                    + " where last_error is not null union all"
                    + " select person, 'Privileges: ' || problem, 0, heard_at from privilege_list"
                    + " where problem is not null order by due_at limit 50",
                Tuple.class)
            .getResultList();
    return new Progress(
        visit.get("at", Instant.class),
        visit.get("reached_at", Instant.class),
        visit.get("error", String.class),
        counts.get("instep", Number.class).longValue(),
        counts.get("waiting", Number.class).longValue(),
        troubles.stream()
            .map(Tuple.class::cast)
            .map(
                row ->
                    new Trouble(
                        row.get("person", String.class),
                        row.get("last_error", String.class),
                        row.get("attempts", Integer.class),
                        row.get("due_at", Instant.class)))
            .toList());
  }

  private String written(WantedAccount account) {
    try {
      return json.writeValueAsString(account);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An account cannot be written as JSON", e);
    }
  }

  private WantedAccount read(String written) {
    try {
      return json.readValue(written, WantedAccount.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An account cannot be read as JSON", e);
    }
  }
}
