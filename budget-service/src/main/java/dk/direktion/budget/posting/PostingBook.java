package dk.direktion.budget.posting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The append-only book of postings and of what they count towards, read and written a whole file at
 * a time, in the running transaction.
 */
@ApplicationScoped
class PostingBook {

  private static final String FILE =
      " from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::bigint[], ?::integer[])"
          + " as f (account, booked_on, voucher, text, amount, occurrence)";

  private static final String RULE_OF =
      " cross join lateral (select r.id, r.allocation_id, r.reason from posting_rule r"
          + " where r.ended_at is null and starts_with(d.account, r.account_prefix)"
          + " and d.year between r.first_year and r.last_year"
          + " order by length(r.account_prefix) desc, r.made_at desc, r.id desc limit 1) r";

  private static final String ENTRY =
      "insert into posting_assignment (posting_id, place, allocation_id, rule_id, reason,"
          + " assigned_by, assigned_at) ";

  private final AgroalDataSource database;
  private final EntityManager entities;

  PostingBook(AgroalDataSource database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  /** Who says what postings count towards, and when. */
  record Said(String by, Instant at) {}

  /** Lets one caller at a time write in the book; the next sees all of what was written. */
  void waitForTheOthers() {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('postings'))")
        .getSingleResult();
  }

  /**
   * What a file holds against the book.
   *
   * @param known lines that are booked already
   * @param matching others that a rule would place
   */
  record Held(int known, int matching) {}

  /** Holds a file against the book and the rules; nothing is booked. */
  Held hold(List<FinanceLine> lines) {
    return inDatabase(
        "select coalesce(sum(d.known), 0), coalesce(sum(d.fresh) filter (where exists (select 1"
            + " from posting_rule r where r.ended_at is null"
            + " and starts_with(d.account, r.account_prefix)"
            + " and d.year between r.first_year and r.last_year)), 0)"
            + " from (select f.account, extract(year from f.booked_on) as year,"
            + " count(p.id) as known, count(*) - count(p.id) as fresh"
            + FILE
            + " left join posting p using (account, booked_on, voucher, text, amount, occurrence)"
            + " group by 1, 2) d",
        (connection, compare) -> {
          fill(connection, compare, lines, 1);
          try (ResultSet answer = compare.executeQuery()) {
            answer.next();
            return new Held(answer.getInt(1), answer.getInt(2));
          }
        });
  }

  /**
   * Books the lines that are not booked already, and returns how many; the caller has waited for
   * the others. In the order of the accounts, which the database takes in faster than a file's.
   */
  int add(UUID importId, List<FinanceLine> lines) {
    return inDatabase(
        "insert into posting (id, import_id, account, booked_on, voucher, text, amount,"
            + " occurrence) select uuidv7(), ?, f.*"
            + FILE
            + " where not exists (select from posting p where p.account = f.account"
            + " and p.booked_on = f.booked_on and p.voucher = f.voucher and p.text = f.text"
            + " and p.amount = f.amount and p.occurrence = f.occurrence)"
            + " order by f.account, f.booked_on, f.voucher, f.occurrence",
        (connection, insert) -> {
          insert.setObject(1, importId);
          fill(connection, insert, lines, 2);
          return insert.executeUpdate();
        });
  }

  /** Places what an import booked by the rules there are, and returns how much. */
  int placeByRules(UUID importId, Said said) {
    return inDatabase(
        ENTRY
            + "select p.id, case when r.allocation_id is null then 'OUTSIDE' else 'ALLOCATION' end,"
            + " r.allocation_id, r.id, r.reason, ?, ? from (select distinct account,"
            + " extract(year from booked_on)::integer as year from posting where import_id = ?) d"
            + RULE_OF
            // Of an import just booked the database knows no number, and would go through all of it
            // for each account if this were an equality.
            + " join posting p on p.import_id is not distinct from ? and p.account = d.account"
            + " and p.booked_on between make_date(d.year, 1, 1) and make_date(d.year, 12, 31)"
            + " order by p.booked_on, p.id",
        (connection, insert) -> {
          insert.setString(1, said.by());
          insert.setObject(2, utc(said.at()));
          insert.setObject(3, importId);
          insert.setObject(4, importId);
          return insert.executeUpdate();
        });
  }

  /** Places what is parked on a rule's accounts in its years, and returns how much. */
  int placeParked(PostingRule rule, Said said) {
    return inDatabase(
        ENTRY
            + "select p.id, ?, ?, ?, ?, ?, ? from posting_now p where p.place = 'PARKED'"
            + " and starts_with(p.account, ?) and extract(year from p.booked_on) between ? and ?"
            + " order by p.booked_on, p.id",
        (connection, insert) -> {
          insert.setString(1, rule.place().name());
          insert.setObject(2, rule.allocationId());
          insert.setObject(3, rule.id());
          insert.setString(4, rule.reason());
          insert.setString(5, said.by());
          insert.setObject(6, utc(said.at()));
          insert.setString(7, rule.accountPrefix());
          insert.setInt(8, rule.firstYear());
          insert.setInt(9, rule.lastYear());
          return insert.executeUpdate();
        });
  }

  /** Places the postings where a person says. */
  int place(Collection<UUID> postings, Placing placing, Said said) {
    return inDatabase(
        ENTRY
            + "select p.id, ?, ?, null, ?, ?, ? from posting p where p.id = any (?)"
            + " order by p.booked_on, p.id",
        (connection, insert) -> {
          insert.setString(1, placing.place().name());
          insert.setObject(2, placing.allocationId());
          insert.setString(3, placing.reason());
          insert.setString(4, said.by());
          insert.setObject(5, utc(said.at()));
          insert.setArray(6, connection.createArrayOf("uuid", postings.toArray()));
          return insert.executeUpdate();
        });
  }

  /** Returns the position of the newest entry, to tell later ones from it. */
  long newestPosition() {
    return ((Number)
            entities
                .createNativeQuery("select coalesce(max(position), 0) from posting_assignment")
                .getSingleResult())
        .longValue();
  }

  // The statement must see what Hibernate has not written yet.
  private <T> T inDatabase(String sql, Statement<T> statement) {
    entities.flush();
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(sql)) {
      return statement.run(connection, prepared);
    } catch (SQLException e) {
      throw new IllegalStateException("The book of postings did not answer", e);
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static void fill(
      Connection connection, PreparedStatement to, List<FinanceLine> lines, int first)
      throws SQLException {
    List<Function<FinanceLine, Object>> columns =
        List.of(
            FinanceLine::account,
            FinanceLine::bookedOn,
            FinanceLine::voucher,
            FinanceLine::text,
            FinanceLine::amount,
            FinanceLine::occurrence);
    for (int i = 0; i < columns.size(); i++) {
      Object[] values = lines.stream().map(columns.get(i)).map(String::valueOf).toArray();
      to.setArray(first + i, connection.createArrayOf("text", values));
    }
  }

  private interface Statement<T> {
    T run(Connection connection, PreparedStatement prepared) throws SQLException;
  }
}
