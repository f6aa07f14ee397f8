package dk.direktion.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The chain of the audit log, worked through link by link. Every hash is worked out here, not by
 * the database that is under test.
 */
final class AuditChain {
  private static final String BEGINNING = "0".repeat(64);
  private static final int FETCHED_AT_ONCE = 1000;
  private static final String LINKS =
      """
      select l.position, l.previous, l.hash, e.id::text as id, e.actor, e.action, e.subject,
        e.details::text as details, (extract(epoch from e.at) * 1000000)::bigint as micros
      from audit_link l full join audit_entry e on e.id = l.entry_id
      order by l.position nulls last, e.at
      """;
  private static final String SEALS =
      """
      select (details ->> 'lastPosition')::bigint as position, details ->> 'lastHash' as hash,
        details ->> 'before' as before
      from audit_entry where action = 'audit-log.pruned'
        and details ->> 'lastPosition' ~ '^[0-9]{1,18}$'
      """;

  private final Map<Long, Seal> seals = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private AuditHead earlier;
  private boolean earlierSeen;
  private AuditHead last = new AuditHead(0, BEGINNING);
  private long first;

  private AuditChain() {}

  /** What a later entry says was removed by the rule of how long the log is kept. */
  private record Seal(String hash, String before) {}

  /**
   * Works through the log.
   *
   * @param seenBefore the end of the chain when it was last verified; null for the first time
   */
  static AuditReport verify(Connection access, AuditHead seenBefore) throws SQLException {
    AuditChain chain = new AuditChain();
    chain.earlier = seenBefore;
    // One picture of the log, though it goes on being written and pruned meanwhile.
    access.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    access.setAutoCommit(false);
    chain.readSeals(access);
    chain.follow(access);
    chain.compareWithEarlier();
    return new AuditReport(chain.first, chain.last, chain.removed(), List.copyOf(chain.faults));
  }

  private void readSeals(Connection access) throws SQLException {
    try (Statement statement = access.createStatement();
        ResultSet rows = statement.executeQuery(SEALS)) {
      while (rows.next()) {
        seals.put(
            rows.getLong("position"), new Seal(rows.getString("hash"), rows.getString("before")));
      }
    }
  }

  private void follow(Connection access) throws SQLException {
    try (Statement statement = access.createStatement()) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(LINKS)) {
        while (rows.next()) {
          long position = rows.getLong("position");
          if (rows.wasNull()) {
            fault("An entry stands outside the chain: " + described(rows) + ".");
          } else {
            check(position, rows);
          }
        }
      }
    }
  }

  private void check(long position, ResultSet row) throws SQLException {
    String previous = row.getString("previous");
    if (first == 0) {
      first = position;
      checkBeginning(position, previous);
    } else if (position > last.position() + 1) {
      fault("Missing: number %d to %d.".formatted(last.position() + 1, position - 1));
    } else if (!previous.equals(last.hash())) {
      fault(
          "Number %d does not follow on number %d: one of the two was put in later."
              .formatted(position, last.position()));
    }
    if (row.getString("id") == null) {
      fault("The entry of number %d is gone.".formatted(position));
    } else if (!row.getString("hash").equals(hash(position, previous, row))) {
      fault(
          "Number %d is not as it was written; it now says: %s."
              .formatted(position, described(row)));
    }
    last = new AuditHead(position, row.getString("hash"));
    if (earlier != null && earlier.position() == position) {
      earlierSeen = true;
      if (!earlier.hash().equals(last.hash())) {
        fault(
            "Number %d is another than when the log was last verified: the log was written anew."
                .formatted(position));
      }
    }
  }

  private void checkBeginning(long position, String previous) {
    Seal seal = seals.get(position - 1);
    boolean begins = position == 1 && previous.equals(BEGINNING);
    if (!begins && (seal == null || !seal.hash().equals(previous))) {
      fault(
          "The log begins with number %d, and no entry says that those before it were removed."
              .formatted(position));
    }
  }

  private void compareWithEarlier() {
    if (earlier == null || earlierSeen || earlier.position() == 0) {
      return;
    }
    if (earlier.position() > last.position()) {
      fault(
          "The log ends with number %d; when it was last verified it went on to number %d."
              .formatted(last.position(), earlier.position()));
    }
  }

  /** Tells what the rule removed; empty where it is all still there. */
  private String removed() {
    Seal seal = seals.get(first - 1);
    return seal == null
        ? ""
        : "Number 1 to %d, from before %s, were removed by the rule of how long the log is kept."
            .formatted(first - 1, seal.before());
  }

  private void fault(String sentence) {
    faults.add(sentence);
  }

  private static String described(ResultSet row) throws SQLException {
    Instant at = Instant.EPOCH.plus(row.getLong("micros"), ChronoUnit.MICROS);
    return "%s %s by %s about %s"
        .formatted(at, row.getString("action"), row.getString("actor"), row.getString("subject"));
  }

  private static String hash(long position, String previous, ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (String part :
        List.of(
            Long.toString(position),
            previous,
            row.getString("id"),
            Long.toString(row.getLong("micros")),
            row.getString("actor"),
            row.getString("action"),
            row.getString("subject"),
            row.getString("details"))) {
      text.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
