package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxTest {

  @Inject Outbox outbox;
  @Inject SystemWork system;
  @Inject AgroalDataSource database;

  private void publish(String aggregate, String type) {
    outbox.publish(new DomainEvent("test", aggregate, type, Map.of("n", 1)));
  }

  private static Response read(long after, int limit) {
    return Persona.SERVICE
        .request()
        .queryParam("after", after)
        .queryParam("limit", limit)
        .get("/api/notes/v1/events");
  }

  private static long position(Response feed) {
    return Long.parseLong(feed.header("X-Feed-Position"));
  }

  private static long end() {
    long position = 0;
    for (Response feed = read(position, 500);
        position(feed) > position;
        feed = read(position, 500)) {
      position = position(feed);
    }
    return position;
  }

  @Test
  void anEventNeedsATransaction() {
    assertThatThrownBy(() -> publish("x", "test.happened"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void eventsOfOneTransactionComeInTheOrderTheyWerePublished() {
    long before = end();
    system.run(
        () -> {
          for (int i = 0; i < 20; i++) {
            publish("order-" + i, "test.happened");
          }
        });
    List<String> subjects = read(before, 100).jsonPath().getList("subject");
    assertThat(subjects).hasSize(20).startsWith("order-0", "order-1").endsWith("order-19");
  }

  @Test
  void anEventOfATransactionThatIsRolledBackNeverComes() {
    long before = end();
    assertThatThrownBy(
            () ->
                system.run(
                    () -> {
                      publish("never", "test.happened");
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(read(before, 100).jsonPath().getList("subject")).isEmpty();
  }

  @Test
  void anEventPublishedEarlyAndCommittedLateIsNotSkipped() throws Exception {
    long before = end();
    CountDownLatch published = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> slow =
          thread.submit(
              () ->
                  system.run(
                      () -> {
                        publish("slow", "test.happened");
                        published.countDown();
                        await(commit);
                      }));
      await(published);
      system.run(() -> publish("fast", "test.happened"));
      Response first = read(before, 100);
      assertThat(first.jsonPath().getList("subject")).containsExactly("fast");
      commit.countDown();
      slow.get(30, TimeUnit.SECONDS);
      assertThat(read(position(first), 100).jsonPath().getList("subject")).containsExactly("slow");
    } finally {
      commit.countDown();
      thread.shutdownNow();
    }
  }

  // What the trigger is for: even a transaction that has its number and does not commit yet.
  @Test
  void whileATransactionHoldsANumberNobodyCommitsAHigherOne() throws Exception {
    long before = end();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection holder = database.getConnection()) {
      holder.setAutoCommit(false);
      try (Statement statement = holder.createStatement()) {
        statement.executeUpdate(
            "insert into outbox_event (id, aggregatetype, aggregateid, type, payload, created_at)"
                + " values (gen_random_uuid(), 'test', 'holder', 'test.happened', '{}', now())");
      }
      Future<?> other = thread.submit(() -> system.run(() -> publish("behind", "test.happened")));
      awaitBlockedOnTheOrder();
      assertThat(read(before, 100).jsonPath().getList("subject")).isEmpty();
      holder.commit();
      other.get(30, TimeUnit.SECONDS);
      holder.setAutoCommit(true);
    } finally {
      thread.shutdownNow();
    }
    assertThat(read(before, 100).jsonPath().getList("subject")).containsExactly("holder", "behind");
  }

  @Test
  void aReaderWhileManyWriteAtOnceSeesEveryEventExactlyOnce() throws Exception {
    int writers = 12;
    int each = 15;
    long before = end();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Future<?>> writing = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        String name = "writer-" + w;
        writing.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    int number = i;
                    system.run(
                        () -> {
                          publish(name + "/" + number + "/a", "test.happened");
                          publish(name + "/" + number + "/b", "test.happened");
                        });
                  }
                }));
      }
      List<String> seen = new ArrayList<>();
      long position = before;
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (seen.size() < writers * each * 2 && System.nanoTime() < deadline) {
        Response feed = read(position, 7);
        seen.addAll(feed.jsonPath().getList("subject"));
        position = position(feed);
      }
      for (Future<?> writer : writing) {
        writer.get(60, TimeUnit.SECONDS);
      }
      assertThat(seen).hasSize(writers * each * 2).doesNotHaveDuplicates();
      for (int w = 0; w < writers; w++) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < each; i++) {
          own.add("writer-" + w + "/" + i + "/a");
          own.add("writer-" + w + "/" + i + "/b");
        }
        assertThat(seen).containsSubsequence(own);
      }
      assertThat(read(position, 100).jsonPath().getList("subject")).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aChangeAndItsEventsAreWrittenTogether() {
    long before = end();
    String id =
        Persona.MEDARBEJDER
            .request()
            .contentType("application/json")
            .body("{\"title\": \"event " + UUID.randomUUID() + "\"}")
            .post("/api/notes/v1/notes")
            .path("id");
    Response feed = read(before, 100);
    assertThat(feed.jsonPath().getList("subject")).containsExactly(id, id);
    assertThat(feed.jsonPath().getList("type"))
        .containsExactly("dk.direktion.note.written", "dk.direktion.note.filed");
  }

  private void awaitBlockedOnTheOrder() {
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement();
                  ResultSet waiting =
                      statement.executeQuery(
                          "select count(*) from pg_locks where locktype = 'advisory'"
                              + " and not granted")) {
                waiting.next();
                return waiting.getInt(1) == 1;
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
