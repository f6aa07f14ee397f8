package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class LedgerTest extends BudgetScene {

  @Inject AgroalDataSource database;
  @Inject Ledger ledger;

  @Test
  void oneHundredApprovalsAtTheSameMomentNeverBindMoreThanThePoolHolds() throws Exception {
    UUID pool = aPool(1_000_000);
    List<String> ids = atOnce(100, number -> () -> anAllocation(pool, 25_000));
    assertThat(pool(pool).getLong("proposed")).isEqualTo(2_500_000);

    atOnce(100, number -> () -> decide(ids.get(number), "APPROVED"));

    JsonPath after = pool(pool);
    assertThat(after.getLong("approved")).isEqualTo(1_000_000);
    assertThat(after.getLong("left")).isZero();
    assertThat(after.getLong("proposed")).isEqualTo(1_500_000);
    List<String> states = after.getList("allocations.state");
    assertThat(states.stream().filter("APPROVED"::equals)).hasSize(40);
    assertThat(states.stream().filter("PROPOSED"::equals)).hasSize(60);
  }

  @Test
  void oneHundredProposalsAtTheSameMomentEachGetANumberOfTheirOwn() throws Exception {
    UUID pool = aPool(10_000);
    atOnce(100, number -> () -> anAllocation(pool, 1_000));
    List<Integer> numbers = pool(pool).getList("allocations.number");
    assertThat(numbers).hasSize(100).doesNotHaveDuplicates();
    assertThat(pool(pool).getLong("proposed")).isEqualTo(100_000);
  }

  @Test
  void theDatabaseItselfRefusesOneHundredConnectionsToBindMoreThanThePoolHolds() throws Exception {
    UUID pool = aPool(1_000_000);
    List<String> ids = atOnce(100, number -> () -> anAllocation(pool, 25_000));
    List<Boolean> booked = atOnce(100, number -> () -> bindBehindOurBack(pool, ids.get(number)));
    assertThat(booked.stream().filter(done -> done)).hasSize(40);
    assertThat(pool(pool).getLong("approved")).isEqualTo(1_000_000);
  }

  @Test
  void theBalancesAreTheSumsOfTheLedger() {
    UUID pool = aPool(1_000_000);
    decide(anAllocationOnAnAgenda(pool, 200_000), "APPROVED");
    decide(anAllocationOnAnAgenda(pool, 100_000), "REJECTED");
    withdraw(anAllocation(pool, 50_000), "\"0\"").then().statusCode(200);
    anAllocation(pool, 30_000);
    JsonPath view = pool(pool);
    long held = 0;
    long approved = 0;
    long proposed = 0;
    for (int entry = 0; entry < view.getList("entries").size(); entry++) {
      long amount = view.getLong("entries[" + entry + "].amount");
      switch (view.getString("entries[" + entry + "].kind")) {
        case "OPENED" -> held += amount;
        case "APPROVED" -> approved += amount;
        default -> proposed += amount;
      }
    }
    assertThat(view.getLong("amount")).isEqualTo(held).isEqualTo(1_000_000);
    assertThat(view.getLong("approved")).isEqualTo(approved).isEqualTo(200_000);
    assertThat(view.getLong("proposed")).isEqualTo(proposed).isEqualTo(30_000);
    assertThat(view.getLong("left")).isEqualTo(800_000);
    assertThat(view.getLong("leftIfApproved")).isEqualTo(770_000);
  }

  @Test
  void aBalanceInThePastNeverChanges() throws SQLException {
    UUID pool = aPool(1_000_000);
    decide(anAllocationOnAnAgenda(pool, 200_000), "APPROVED");
    Instant then = newestEntry(pool).plusNanos(1_000);
    PoolBalance before = balance(pool, then);
    assertThat(before).isEqualTo(new PoolBalance(1_000_000, 200_000, 0));

    decide(anAllocationOnAnAgenda(pool, 300_000), "APPROVED");
    bookWithAnOlderDate(pool, anAllocation(pool, 1_000));

    assertThat(balance(pool, then)).isEqualTo(before);
    assertThat(pool(pool).getLong("approved")).isEqualTo(501_000);
    JsonPath longAgo =
        Persona.CONTROLLER
            .request()
            .queryParam("onDate", "2020-01-01")
            .get(API + "/pools/" + pool)
            .jsonPath();
    assertThat(longAgo.getLong("approved")).isZero();
    assertThat(longAgo.getLong("amount")).as("it was not open then").isZero();
    assertThat(longAgo.getLong("left")).isZero();
    assertThat(longAgo.getList("entries")).isEmpty();
  }

  @Test
  void theLedgerCanOnlyGrow() throws SQLException {
    UUID pool = aPool(1_000_000);
    anAllocation(pool, 1_000);
    for (String attempt :
        List.of(
            "update pool_entry set amount = 1 where pool_id = ?",
            "delete from pool_entry where pool_id = ?",
            "update pool set year = 2032 where id = ?")) {
      assertThatThrownBy(() -> execute(attempt, pool))
          .as(attempt)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
    assertThat(pool(pool).getLong("proposed")).isEqualTo(1_000);
  }

  @Test
  void notEvenTheOwnerOfTheTableChangesTheLedger() {
    UUID pool = aPool(1_000_000);
    anAllocation(pool, 1_000);
    for (String attempt :
        List.of(
            "update pool_entry set amount = 1", "delete from pool_entry", "truncate pool_entry")) {
      assertThatThrownBy(() -> DatabaseOwner.execute(attempt))
          .as(attempt)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void moreThanIsProposedIsNeverReleased() {
    UUID pool = aPool(1_000_000);
    String id = anAllocation(pool, 1_000);
    assertThatThrownBy(
            () ->
                execute(
                    "insert into pool_entry (pool_id, allocation_id, booked_at, kind, amount,"
                        + " booked_by, reason) values (?, '"
                        + id
                        + "', now(), 'RELEASED', -2000, 'x', 'x')",
                    pool))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("only 1000 is proposed");
  }

  private PoolBalance balance(UUID pool, Instant before) {
    return work.call(() -> ledger.balance(pool, before));
  }

  private boolean bindBehindOurBack(UUID pool, String allocation) {
    try {
      bookWithAnOlderDate(pool, allocation, 25_000);
      return true;
    } catch (SQLException refused) {
      assertThat(refused.getMessage()).contains("the pool has only 0 left");
      return false;
    }
  }

  private void bookWithAnOlderDate(UUID pool, String allocation) throws SQLException {
    bookWithAnOlderDate(pool, allocation, 1_000);
  }

  private void bookWithAnOlderDate(UUID pool, String allocation, long amount) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into pool_entry (pool_id, allocation_id, booked_at, kind, amount,"
                    + " booked_by, reason, decision_id)"
                    + " values (?, ?, '2001-01-01', 'APPROVED', ?, 'x', 'x', gen_random_uuid())")) {
      insert.setObject(1, pool);
      insert.setObject(2, UUID.fromString(allocation));
      insert.setLong(3, amount);
      insert.executeUpdate();
    }
  }

  private void execute(String sql, UUID pool) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, pool);
      statement.executeUpdate();
    }
  }

  private Instant newestEntry(UUID pool) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement newest =
            connection.prepareStatement(
                "select max(booked_at) from pool_entry where pool_id = ?")) {
      newest.setObject(1, pool);
      try (ResultSet row = newest.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getTimestamp(1).toInstant();
      }
    }
  }

  private interface Attempt<T> {
    Callable<T> of(int number);
  }

  private static <T> List<T> atOnce(int times, Attempt<T> attempt) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      List<Future<T>> answers =
          people.invokeAll(
              IntStream.range(0, times).mapToObj(attempt::of).toList(), 120, TimeUnit.SECONDS);
      List<T> results = new ArrayList<>();
      for (Future<T> answer : answers) {
        results.add(answer.get());
      }
      return results;
    } finally {
      people.shutdownNow();
    }
  }
}
