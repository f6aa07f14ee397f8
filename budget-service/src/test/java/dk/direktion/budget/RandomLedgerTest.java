package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done in whatever order, no pool binds more than it holds, sums are sums of entries,
 * and what a balance was is what it stays.
 */
@ServiceTest
class RandomLedgerTest extends BudgetScene {

  private static final int STEPS = 50;
  private static final int STEPS_BETWEEN_LOOKS = 5;
  private static final List<String> OUTCOMES =
      List.of(
          "APPROVED",
          "APPROVED",
          "APPROVED",
          "APPROVED_WITH_CHANGES",
          "REJECTED",
          "POSTPONED",
          "RETURNED",
          "REFERRED",
          "NOTED");

  @Inject Ledger ledger;
  @Inject AgroalDataSource database;

  static LongStream seeds() {
    return LongStream.of(1, 2, 3, System.nanoTime());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anySequenceKeepsTheInvariantsAndThePast(long seed) throws SQLException {
    Course course = new Course(new Random(seed));
    Map<Instant, Map<UUID, PoolBalance>> past = new LinkedHashMap<>();
    for (int step = 0; step < STEPS; step++) {
      String did = course.step();
      Map<UUID, PoolBalance> now = balances(course.pools, Ledger.NOW);
      String when = "seed " + seed + ", step " + step + ": " + did;
      assertInvariants(course, now, when);
      if (step % STEPS_BETWEEN_LOOKS == 0) {
        assertExplained(course, now, when);
      }
      if (step % 10 == 0) {
        past.put(newestEntry(course.pools).plusNanos(1_000), now);
      }
    }
    past.forEach(
        (then, balances) ->
            assertThat(balances(course.pools, then))
                .as("seed %s, as of %s", seed, then)
                .isEqualTo(balances));
  }

  private void assertInvariants(Course course, Map<UUID, PoolBalance> now, String when) {
    long held = 0;
    for (UUID pool : course.pools) {
      PoolBalance balance = now.get(pool);
      held += balance.amount();
      assertThat(balance.approved()).as(when).isBetween(0L, balance.amount());
      assertThat(balance.proposed()).as(when).isNotNegative();
    }
    assertThat(held).as(when + ": transfers neither make nor lose money").isEqualTo(course.opened);
  }

  // What people see of a pool adds up to it, allocation by allocation.
  private void assertExplained(Course course, Map<UUID, PoolBalance> now, String when) {
    for (UUID pool : course.pools) {
      PoolBalance balance = now.get(pool);
      JsonPath view = pool(pool);
      assertThat(view.getLong("approved"))
          .as(when)
          .isEqualTo(sum(view, "allocations.approved"))
          .isEqualTo(balance.approved());
      assertThat(view.getLong("proposed"))
          .as(when)
          .isEqualTo(sum(view, "allocations.proposed"))
          .isEqualTo(balance.proposed());
    }
  }

  private static long sum(JsonPath view, String path) {
    return view.<Number>getList(path).stream().mapToLong(Number::longValue).sum();
  }

  private Map<UUID, PoolBalance> balances(List<UUID> pools, Instant before) {
    return work.call(() -> ledger.balances(pools, before));
  }

  private Instant newestEntry(List<UUID> pools) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement newest =
            connection.prepareStatement(
                "select max(booked_at) from pool_entry where pool_id = any (?)")) {
      newest.setArray(1, connection.createArrayOf("uuid", pools.toArray()));
      try (ResultSet row = newest.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getTimestamp(1).toInstant();
      }
    }
  }

  /** A controller and a board who do as chance will have it. */
  private final class Course {

    private final Random random;
    private final List<UUID> pools = new ArrayList<>();
    private final List<String> allocations = new ArrayList<>();
    private final List<String> transfers = new ArrayList<>();
    private final List<Map<String, Object>> decisions = new ArrayList<>();
    private final long opened = 3_000_000;

    Course(Random random) {
      this.random = random;
      String code = freshCode();
      for (int year = 2071; year <= 2073; year++) {
        pools.add(aPool(code, year, 1_000_000));
      }
    }

    String step() {
      return switch (random.nextInt(9)) {
        case 0, 1 -> propose();
        case 2 -> change();
        case 3 -> transfer();
        case 4 -> adjust();
        case 5 -> decideAgain();
        case 6 -> namesTheAmount();
        default -> decides();
      };
    }

    private String propose() {
      Map<String, Object> proposal = proposal(any(pools), amount());
      int kind = random.nextInt(3);
      if (kind == 1) {
        proposal.put("recurrence", "YEARLY");
        proposal.put("years", 2);
      } else if (kind == 2) {
        proposal.put("recurrence", "YEARLY_OPEN_ENDED");
      }
      Response answer = post("/allocations", proposal);
      if (answer.statusCode() == 201) {
        allocations.add(answer.path("id"));
      }
      return "propose " + answer.statusCode();
    }

    private String change() {
      return allocations.isEmpty()
          ? "nothing"
          : "withdraw " + acts("/allocations/" + any(allocations), "withdrawal", Map.of());
    }

    private String transfer() {
      Map<String, Object> body =
          Map.of(
              "fromPoolId", any(pools), "toPoolId", any(pools), "amount", amount(), "reason", "x");
      Response answer = post("/transfers", body);
      if (answer.statusCode() == 201) {
        transfers.add(answer.path("id"));
        decide("budget:transfer:" + transfers.get(transfers.size() - 1));
      }
      return "transfer " + answer.statusCode();
    }

    private String adjust() {
      if (allocations.isEmpty()) {
        return "nothing";
      }
      Response answer =
          post(
              "/allocations/" + any(allocations) + "/adjustments",
              Map.of(
                  "fromYear",
                  2071 + random.nextInt(3),
                  "amount",
                  random.nextInt(3) == 0 ? 0 : amount(),
                  "reason",
                  "x"));
      if (answer.statusCode() == 201) {
        decide("budget:adjustment:" + answer.path("id"));
      }
      return "adjust " + answer.statusCode();
    }

    private String decides() {
      return allocations.isEmpty() ? "nothing" : decide("budget:allocation:" + any(allocations));
    }

    private String decide(String subject) {
      Map<String, Object> decision = decisionOn(subject, any(OUTCOMES));
      decisions.add(decision);
      meetingsTell("decision.made", decision);
      return "decide " + subject + " " + decision.get("outcome");
    }

    private String decideAgain() {
      if (decisions.isEmpty()) {
        return "nothing";
      }
      Map<String, Object> decision = new HashMap<>(any(decisions));
      decision.put("outcome", any(OUTCOMES));
      meetingsTell("decision.made", decision);
      return "put right " + decision.get("subject") + " to " + decision.get("outcome");
    }

    private String namesTheAmount() {
      return allocations.isEmpty()
          ? "nothing"
          : "name the amount "
              + acts(
                  "/allocations/" + any(allocations), "carrying-out", Map.of("amount", amount()));
    }

    private int acts(String path, String action, Object body) {
      int status = act(path, action, body).statusCode();
      assertThat(status).as(path + " " + action).isLessThan(500);
      return status;
    }

    private long amount() {
      return 1_000L * (1 + random.nextInt(400));
    }

    private <T> T any(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}
