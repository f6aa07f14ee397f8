package dk.direktion.budget.actual;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The append-only book of postings, read and written a whole file at a time. */
@ApplicationScoped
class PostingBook {

  private static final String FILE =
      " from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::bigint[], ?::integer[])"
          + " as f (account, booked_on, voucher, text, amount, occurrence)";

  private final AgroalDataSource database;

  PostingBook(AgroalDataSource database) {
    this.database = database;
  }

  int known(List<FinanceLine> lines) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*)"
                    + FILE
                    + " join posting p using (account, booked_on, voucher, text, amount,"
                    + " occurrence)")) {
      fill(connection, count, lines);
      try (ResultSet answer = count.executeQuery()) {
        answer.next();
        return answer.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The postings could not be compared", e);
    }
  }

  void add(List<FinanceLine> lines, String by) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into posting (id, account, booked_on, voucher, text, amount, occurrence,"
                    + " recorded_by, recorded_at) select gen_random_uuid(), f.*, ?, now()"
                    + FILE
                    + " on conflict do nothing")) {
      insert.setString(1, by);
      fill(connection, insert, lines, 2);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The postings could not be written", e);
    }
  }

  private static void fill(Connection connection, PreparedStatement to, List<FinanceLine> lines)
      throws SQLException {
    fill(connection, to, lines, 1);
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
}
