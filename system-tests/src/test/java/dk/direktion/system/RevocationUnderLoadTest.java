package dk.direktion.system;

import static dk.direktion.system.RunningSuite.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many read a closed item at once, over and over, while the grant of one of them is revoked: within
 * two seconds he is refused, and is never answered again.
 *
 * <p>Time runs from when the revocation was acknowledged. The readers stay far below the gateway's
 * limit of requests.
 */
@Tag("system")
class RevocationUnderLoadTest {

  private static final String MEETINGS = "/api/meetings/v1";
  private static final String ACCESS = "/api/access/v1";
  private static final String READER = "sagsbehandler";
  private static final List<String> OTHERS =
      List.of("kommunaldirektoer", "direktoer", "direktoer-oekonomi", "sekretariat");
  private static final int READERS_AT_ONCE = 6;
  private static final int NO_ANSWER = 0;
  private static final Duration BETWEEN_READINGS = Duration.ofMillis(50);
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /** One answer; both times are {@link System#nanoTime}. */
  private record Answer(String reader, long sent, long received, int status, boolean says) {

    boolean isTo(String person) {
      return reader.equals(person);
    }

    boolean isRefusal() {
      return status == 404 && !says;
    }

    boolean isReading() {
      return status == 200 && says;
    }
  }

  @Test
  void aRevokedReaderIsRefusedWithinTwoSecondsAndNeverAnsweredAgain() throws Exception {
    String item = aClosedItem("2031-11-04T10:00", "31/7002");
    String grant = aGrantTo(READER);
    await()
        .atMost(TWO_SECONDS)
        .until(() -> as(READER).get(MEETINGS + "/items/" + item).statusCode() == 200);

    long revoked;
    ScheduledExecutorService readers =
        Executors.newScheduledThreadPool(READERS_AT_ONCE + OTHERS.size());
    try {
      for (int reader = 0; reader < READERS_AT_ONCE; reader++) {
        readOverAndOver(readers, READER, item);
      }
      OTHERS.forEach(other -> readOverAndOver(readers, other, item));
      await().atMost(PATIENCE).until(() -> count(READER, Answer::isReading) >= 100);
      revoke(grant);
      revoked = System.nanoTime();
      await().atMost(PATIENCE).until(() -> count(READER, Answer::isRefusal) >= 100);
    } finally {
      stop(readers);
    }

    long firstRefusal =
        answers.stream()
            .filter(answer -> answer.isTo(READER) && answer.isRefusal())
            .mapToLong(Answer::received)
            .min()
            .orElseThrow();
    assertThat(Duration.ofNanos(firstRefusal - revoked)).isLessThan(TWO_SECONDS);
    assertThat(answers)
        .filteredOn(answer -> answer.isTo(READER) && answer.sent() > firstRefusal)
        .as("asked after the first refusal")
        .isNotEmpty()
        .allMatch(Answer::isRefusal);
    assertThat(answers)
        .filteredOn(answer -> !answer.isTo(READER))
        .as("those who keep their right")
        .isNotEmpty()
        .allMatch(Answer::isReading);
  }

  // What is under way is let through, so that nothing is counted that was broken off.
  private static void stop(ScheduledExecutorService readers) throws InterruptedException {
    readers.shutdown();
    assertThat(readers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  private long count(String person, Predicate<Answer> kind) {
    return answers.stream().filter(answer -> answer.isTo(person)).filter(kind).count();
  }

  private void readOverAndOver(ScheduledExecutorService readers, String person, String item) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RunningSuite.url() + MEETINGS + "/items/" + item))
            .header("Authorization", "Bearer " + RunningSuite.token(person))
            .build();
    readers.scheduleAtFixedRate(
        () -> read(person, request), 0, BETWEEN_READINGS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void read(String person, HttpRequest request) {
    long sent = System.nanoTime();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      answers.add(
          new Answer(
              person,
              sent,
              System.nanoTime(),
              response.statusCode(),
              response.body().contains("Personsag under pres")));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException failed) {
      answers.add(new Answer(person, sent, System.nanoTime(), NO_ANSWER, false));
    }
  }

  private static String aClosedItem(String start, String caseNumber) {
    String meeting =
        as("sekretariat")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "bodyCode", "DIR",
                    "kind", "EXTRAORDINARY",
                    "start", start,
                    "location", "Mødelokale Bøg"))
            .post(MEETINGS + "/meetings")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/opening")
        .then()
        .statusCode(200);
    String item =
        as("sekretariat")
            .contentType(ContentType.JSON)
            .body(Map.of("title", "Personsag under pres", "closed", true, "caseNumber", caseNumber))
            .post(MEETINGS + "/meetings/" + meeting + "/items")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(200);
    return item;
  }

  private static String aGrantTo(String person) {
    String application =
        as(person)
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "bodyGroup", "BOARD",
                    "scope", "OPEN_AND_CLOSED",
                    "workNeed", "Jeg forbereder personsagerne til Direktionen.",
                    "whyWebsiteInsufficient", "Hjemmesiden viser ikke lukkede punkter."))
            .post(ACCESS + "/applications")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (String approver : List.of("centerchef-byc", "direktoer")) {
      as(approver)
          .post(ACCESS + "/applications/" + application + "/approvals")
          .then()
          .statusCode(200);
    }
    return as("centerchef-byc")
        .get(ACCESS + "/applications/" + application)
        .jsonPath()
        .getString("grantId");
  }

  private static void revoke(String grant) {
    as("centerchef-byc")
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "Sagen er flyttet."))
        .post(ACCESS + "/grants/" + grant + "/revocation")
        .then()
        .statusCode(200)
        .body("id", equalTo(grant));
  }
}
