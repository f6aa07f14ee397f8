package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.Notes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ServiceTest
class IdempotencyTest {

  private static final String NOTES = "/api/notes/v1/notes";

  @Inject Notes notes;
  @Inject SystemWork system;

  private static Response post(Persona persona, String key, String title) {
    return persona
        .request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body("{\"title\": \"" + title + "\"}")
        .post(NOTES);
  }

  private static String fresh(String what) {
    return what + " " + UUID.randomUUID();
  }

  private long count(String title) {
    return system.call(() -> notes.count("title", title));
  }

  @Test
  void theSameRequestSentAgainGetsTheSameAnswerAndDoesNothing() {
    String key = fresh("key");
    String title = fresh("title");
    Response first = post(Persona.MEDARBEJDER, key, title);
    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    Response second = post(Persona.MEDARBEJDER, key, title);
    second
        .then()
        .statusCode(201)
        .contentType(ContentType.JSON)
        .header("Idempotency-Replayed", "true")
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"));
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(count(title)).isEqualTo(1);
  }

  @Test
  void aKeyUsedForSomethingElseIsRefused() {
    String key = fresh("key");
    String other = fresh("other");
    post(Persona.MEDARBEJDER, key, fresh("title")).then().statusCode(201);
    post(Persona.MEDARBEJDER, key, other)
        .then()
        .statusCode(409)
        .body("type", is("/problems/idempotency-key-reused"));
    assertThat(count(other)).isZero();
  }

  @Test
  void anotherCallersKeyIsAnotherKey() {
    String key = fresh("key");
    post(Persona.MEDARBEJDER, key, fresh("title")).then().statusCode(201);
    post(Persona.SEKRETARIAT, key, fresh("title"))
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", nullValue());
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() {
    String key = fresh("key");
    post(Persona.MEDARBEJDER, key, "forseglet").then().statusCode(409);
    post(Persona.MEDARBEJDER, key, fresh("title")).then().statusCode(201);
  }

  @Test
  void aKeyThatIsTooLongIsBadInput() {
    post(Persona.MEDARBEJDER, "k".repeat(201), fresh("title"))
        .then()
        .statusCode(400)
        .body("errors.field", contains("Idempotency-Key"));
  }

  @Test
  void manyRequestsWithOneKeyAtOnceHaveOneEffect() throws Exception {
    int senders = 8;
    String key = fresh("key");
    String title = fresh("title");
    ExecutorService threads = Executors.newFixedThreadPool(senders);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Response>> answers = new ArrayList<>();
      for (int i = 0; i < senders; i++) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return post(Persona.MEDARBEJDER, key, title);
                }));
      }
      start.countDown();
      int created = 0;
      for (Future<Response> answer : answers) {
        Response given = answer.get(30, TimeUnit.SECONDS);
        assertThat(given.statusCode()).isIn(201, 409);
        if (given.statusCode() == 201 && given.header("Idempotency-Replayed") == null) {
          created++;
        }
      }
      assertThat(created).isEqualTo(1);
      assertThat(count(title)).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
    post(Persona.MEDARBEJDER, key, title)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true");
  }
}
