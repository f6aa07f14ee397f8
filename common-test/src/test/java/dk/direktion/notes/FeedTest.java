package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.WritingNotes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class FeedTest {

  private static final String EVENTS = "/api/notes/v1/events";

  @Inject WritingNotes writing;
  @Inject SystemWork system;

  private String write() {
    return system.call(() -> writing.write("feed " + UUID.randomUUID(), false)).id().toString();
  }

  private static long end() {
    long position = 0;
    while (true) {
      long reached =
          Long.parseLong(
              Persona.SERVICE
                  .request()
                  .queryParam("after", position)
                  .queryParam("limit", 500)
                  .get(EVENTS)
                  .header("X-Feed-Position"));
      if (reached == position) {
        return position;
      }
      position = reached;
    }
  }

  @Test
  void anEventIsACloudEventWithItsPosition() {
    long before = end();
    String note = write();
    Response feed = Persona.SERVICE.request().queryParam("after", before).get(EVENTS);
    feed.then()
        .statusCode(200)
        .contentType("application/cloudevents-batch+json")
        .body("[0].specversion", is("1.0"))
        .body("[0].id", notNullValue())
        .body("[0].source", is("/notes"))
        .body("[0].type", is("dk.direktion.note.written"))
        .body("[0].subject", is(note))
        .body("[0].datacontenttype", is("application/json"))
        .body("[0].data.written", notNullValue())
        .body("[0].aggregatetype", is("note"));
    assertThat(Instant.parse(feed.path("[0].time"))).isBefore(Instant.now().plusSeconds(60));
    assertThat(feed.<String>path("[1].position")).isEqualTo(feed.header("X-Feed-Position"));
    assertThat(Long.parseLong(feed.path("[0].position"))).isGreaterThan(before);
  }

  @Test
  void anotherSystemGetsPublicEventsOnlyAndStillGetsPastTheOthers() {
    long before = end();
    write();
    long after = end();
    Persona.ESDH_IMPORT
        .request()
        .queryParam("after", before)
        .get(EVENTS)
        .then()
        .statusCode(200)
        .header("X-Feed-Position", Long.toString(after))
        .body("type", contains("dk.direktion.note.written"));
  }

  @Test
  void aPersonDoesNotReadTheFeed() {
    Persona.SEKRETARIAT.request().get(EVENTS).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"after,-1", "after,x", "limit,0", "limit,501", "wait,-1", "wait,11", "wait,x"})
  void aParameterOutOfRangeIsNamed(String name, String value) {
    Persona.SERVICE
        .request()
        .queryParam(name, value)
        .get(EVENTS)
        .then()
        .statusCode(400)
        .body("errors.field", contains(name));
  }

  @Test
  void aReaderWhoWaitsInVainGetsAnEmptyAnswerWhenTheTimeIsUp() {
    long before = end();
    long start = System.nanoTime();
    Persona.SERVICE
        .request()
        .queryParam("after", before)
        .queryParam("wait", 1)
        .get(EVENTS)
        .then()
        .statusCode(200)
        .header("X-Feed-Position", Long.toString(before))
        .body("size()", is(0));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
  }

  @Test
  void aWaitingReaderWakesUpWithinASecondOfTheCommit() throws Exception {
    List<Duration> waits = wakeUp(1);
    assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0);
  }

  // More readers than the pool has connections: were one held while waiting, none would be left.
  @Test
  void manyWaitingReadersHoldNobodyUpAndAllWakeUpLongBeforeTheirTimeIsUp() throws Exception {
    List<Duration> waits = wakeUp(60);
    assertThat(waits).hasSize(60).allMatch(wait -> wait.compareTo(Duration.ofSeconds(5)) < 0);
  }

  // Some of them find less than a millisecond left, which no timer takes.
  @Test
  void manyReadersWhoWaitInVainAllGetTheirAnswerWhenTheTimeIsUp() throws Exception {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest waiting = reading("?wait=1&after=" + end());
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      answers.add(
          http.sendAsync(waiting, HttpResponse.BodyHandlers.ofString())
              .thenApply(HttpResponse::statusCode));
    }
    for (CompletableFuture<Integer> answer : answers) {
      assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    }
  }

  private List<Duration> wakeUp(int readers) throws Exception {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest waiting = reading("?wait=10&after=" + end());
    List<CompletableFuture<Instant>> answers = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      answers.add(
          http.sendAsync(waiting, HttpResponse.BodyHandlers.ofString())
              .thenApply(
                  feed -> {
                    assertThat(feed.statusCode()).isEqualTo(200);
                    assertThat(feed.body()).contains("dk.direktion.note.written");
                    return Instant.now();
                  }));
    }
    Persona.MEDARBEJDER.request().get("/api/notes/v1/notes").then().statusCode(200);
    assertThat(answers).noneMatch(CompletableFuture::isDone);
    write();
    Instant committed = Instant.now();
    List<Duration> waits = new ArrayList<>();
    for (CompletableFuture<Instant> answer : answers) {
      waits.add(Duration.between(committed, answer.get(30, TimeUnit.SECONDS)));
    }
    return waits;
  }

  private static HttpRequest reading(String query) {
    return HttpRequest.newBuilder(
            URI.create(RestAssured.baseURI + ":" + RestAssured.port + EVENTS + query))
        .header("Authorization", "Bearer " + Persona.SERVICE.token())
        .build();
  }
}
