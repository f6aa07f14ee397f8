package dk.direktion.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.access.Database;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuditChainTest {

  private static final int WRITERS = 24;
  private static final String UNLINKED =
      "audit_entry e where not exists (select from audit_link l where l.entry_id = e.id)";
  private static final String BROKEN =
      "(select l.hash <> audit_hash(l.position, l.previous, e) or l.previous <> coalesce(lag(l.hash)"
          + " over w, l.previous) or l.position <> coalesce(lag(l.position) over w + 1, l.position) as"
          + " wrong from audit_link l join audit_entry e on e.id = l.entry_id window w as (order by"
          + " l.position)) links where wrong";

  @Inject AuditLog audit;
  @Inject Database database;
  @Inject MovableClock clock;
  @Inject PruningAuditLog pruning;
  @Inject SystemWork systemWork;

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void manyAtOnceLeaveOneChainWithoutAGapAlsoWhereSomeAreRolledBack() throws Exception {
    int before = database.countAsOwner("audit_link");
    List<Callable<Void>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      boolean fails = i % 3 == 0;
      writers.add(
          () -> {
            systemWork.run(() -> writeTwo(fails));
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    int failed = 0;
    try {
      for (Future<Void> written : pool.invokeAll(writers)) {
        try {
          written.get();
        } catch (ExecutionException rolledBack) {
          failed++;
        }
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(failed).isEqualTo(WRITERS / 3);
    assertThat(database.countAsOwner("audit_link")).isEqualTo(before + 2 * (WRITERS - failed));
    assertThat(database.countAsOwner(UNLINKED)).isZero();
    assertThat(database.countAsOwner(BROKEN)).isZero();
  }

  private void writeTwo(boolean fails) {
    audit.record("test.written", "system", Map.of("number", "1"));
    audit.record("test.written", "system", Map.of("number", "2"));
    if (fails) {
      throw new IllegalStateException("rolled back");
    }
  }

  @Test
  void theServiceItselfCanNeitherForgeALinkNorRemoveAnEntry() {
    for (String sql :
        new String[] {
          "insert into audit_link values (1, '" + UUID.randomUUID() + "', '', '')",
          "update audit_head set position = 0",
          "delete from audit_link",
          "delete from audit_entry",
          "select audit_hash(1, '', null) from audit_link"
        }) {
      assertThatThrownBy(() -> database.asService(sql))
          .as(sql)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(
            () ->
                database.asService(
                    "select prune_audit_log('" + UUID.randomUUID() + "', now(), now())"))
        .hasMessageContaining("by rule alone");
  }

  @Test
  void notEvenTheOwnerRemovesALink() {
    write();
    for (String sql : new String[] {"update audit_link set hash = ''", "delete from audit_link"}) {
      assertThatThrownBy(() -> database.asOwner(sql)).as(sql).hasMessageContaining("are final");
    }
    assertThatThrownBy(() -> database.asOwner("truncate audit_link cascade"))
        .hasMessageContaining("are final");
  }

  @Test
  void whatIsOlderThanTheRuleKeepsGoesAndLeavesASealTheRestHangsOn() throws SQLException {
    write();
    clock.stopAt(Instant.parse("2036-06-15T10:00:00Z"));
    write();
    int young = database.countAsOwner("audit_entry where at > '2036-01-01'");
    assertThat(database.countAsOwner("audit_entry where at < '2031-06-15'")).isPositive();

    pruning.prune();

    assertThat(database.countAsOwner("audit_entry where at < '2031-06-15'")).isZero();
    assertThat(database.countAsOwner("audit_entry where at > '2036-01-01'")).isEqualTo(young + 1);
    assertThat(database.countAsOwner(BROKEN)).isZero();
    assertThat(
            database.countAsOwner(
                "audit_link l where l.position = (select min(position) from audit_link) and exists"
                    + " (select from audit_entry s where s.action = 'audit-log.pruned' and s.details"
                    + " ->> 'lastPosition' = (l.position - 1)::text and s.details ->> 'lastHash' ="
                    + " l.previous and s.details ->> 'before' = '2031-06-14T22:00:00Z')"))
        .isEqualTo(1);
    pruning.prune();
    assertThat(database.countAsOwner("audit_entry where at > '2036-01-01'")).isEqualTo(young + 1);
  }

  private void write() {
    systemWork.run(() -> audit.record("test.written", "system", Map.of()));
  }
}
