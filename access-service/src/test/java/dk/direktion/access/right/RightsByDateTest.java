package dk.direktion.access.right;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.common.web.Denmark;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RightsByDateTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 30);

  @Inject MovableClock clock;
  @Inject Newcomers newcomers;
  @Inject DayChange dayChange;

  @BeforeEach
  void beAtNoonOnTheDayBeforeSummerTimeBegins() {
    clock.stopAt(TODAY.atTime(LocalTime.NOON).atZone(Denmark.ZONE).toInstant());
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aPositionThatEndsTakesItsRightsWithItAfterTheLastDay() {
    Newcomer reader = newcomers.as(PositionKind.KEY_STAFF, "TMC", Newcomers.LONG_AGO);
    dayChange.publishChanges();
    assertThat(rightsOf(reader)).hasSize(1);
    long before = Feed.end();
    ending(reader, TODAY, "\"0\"").statusCode(200).body("to", is(TODAY.toString()));
    assertThat(rightsOf(reader)).hasSize(1);
    List<Map<String, Object>> announced =
        Feed.after(before, "reading-rights.changed", reader.username());
    assertThat(announced).hasSize(1);
    assertThat(announced.get(0).get("rights"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .singleElement()
        .satisfies(right -> assertThat(right.get("validTo")).isEqualTo(TODAY.toString()));

    beforeAndAfterMidnight(
        () -> assertThat(rightsOf(reader)).hasSize(1),
        () -> {
          assertThat(rightsOf(reader)).isEmpty();
          long beforeTelling = Feed.end();
          dayChange.publishChanges();
          assertThat(Feed.after(beforeTelling, "reading-rights.changed", reader.username()))
              .containsExactly(Map.of("person", reader.username(), "rights", List.of()));
          assertThat(Feed.after(beforeTelling, "person.changed", reader.username()))
              .singleElement()
              .satisfies(
                  person ->
                      assertThat(person)
                          .containsEntry("active", false)
                          .containsEntry("unit", "TMC"));
        });
  }

  @Test
  void aPositionThatHasEndedTakesItsRightsAtOnce() {
    Newcomer reader = newcomers.as(PositionKind.KEY_STAFF, "TMC", Newcomers.LONG_AGO);
    dayChange.publishChanges();
    long before = Feed.end();
    ending(reader, TODAY.minusDays(1), "\"0\"").statusCode(200);
    assertThat(Feed.after(before, "reading-rights.changed", reader.username()))
        .containsExactly(Map.of("person", reader.username(), "rights", List.of()));
    IT_ADMIN
        .request()
        .queryParam("person", reader.username())
        .get("/api/access/v1/reading-rights")
        .then()
        .body("items[0].rights", empty());
  }

  @Test
  void aPositionThatBeginsBringsItsRightsOnItsFirstDay() {
    Newcomer reader = newcomers.as(PositionKind.KEY_STAFF, "TMC", TODAY.plusDays(1));
    dayChange.publishChanges();
    assertThat(rightsOf(reader)).isEmpty();
    beforeAndAfterMidnight(
        () -> assertThat(rightsOf(reader)).isEmpty(),
        () -> {
          long before = Feed.end();
          dayChange.publishChanges();
          assertThat(Feed.after(before, "reading-rights.changed", reader.username()))
              .singleElement()
              .satisfies(
                  told ->
                      assertThat(told.get("rights"))
                          .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                          .singleElement()
                          .satisfies(
                              right ->
                                  assertThat(right.get("closedFrom"))
                                      .isEqualTo(TODAY.plusDays(1).toString())));
        });
  }

  @Test
  void aGrantEndsAfterItsLastDay() {
    Newcomer reader = newcomers.inHrc();
    Map<String, Object> body = AnApplication.body();
    body.put("validTo", TODAY.toString());
    AnApplication.by(reader::request, body).granted();
    assertThat(rightsOf(reader)).hasSize(1);
    beforeAndAfterMidnight(
        () -> assertThat(rightsOf(reader)).hasSize(1),
        () -> {
          assertThat(rightsOf(reader)).isEmpty();
          long before = Feed.end();
          dayChange.publishChanges();
          assertThat(Feed.after(before, "reading-rights.changed", reader.username())).hasSize(1);
        });
  }

  @Test
  void aGrantEndsWithThePositionItWasGivenFor() {
    Newcomer reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    long before = Feed.end();
    ending(reader, TODAY.minusDays(1), "\"0\"").statusCode(200);
    assertThat(rightsOf(reader)).isEmpty();
    assertThat(Feed.after(before, "reading-rights.changed", reader.username()))
        .containsExactly(Map.of("person", reader.username(), "rights", List.of()));
  }

  @Test
  void nothingIsToldTwice() {
    dayChange.publishChanges();
    long before = Feed.end();
    dayChange.publishChanges();
    assertThat(Feed.end()).isEqualTo(before);
  }

  @Test
  void everybodyIsToldAboutWhenTheServiceFirstStarts() {
    for (String person : new String[] {"sagsbehandler", "borgmester", "direktoer-boern"}) {
      assertThat(Feed.after(0, "reading-rights.changed", person)).isNotEmpty();
      assertThat(Feed.after(0, "person.changed", person))
          .first()
          .satisfies(told -> assertThat(told).containsEntry("active", true));
    }
    assertThat(Feed.after(0, "person.changed", "centerchef-hrc"))
        .first()
        .satisfies(
            told ->
                assertThat(told)
                    .containsEntry("director", false)
                    .containsEntry("manages", List.of("HRC"))
                    .containsEntry("directs", List.of()));
    assertThat(Feed.after(0, "person.changed", "direktoer"))
        .first()
        .satisfies(
            told ->
                assertThat(told)
                    .containsEntry("secretary", false)
                    .containsEntry("director", true)
                    .containsEntry("manages", List.of())
                    .containsEntry("directs", List.of("HRC", "SHC", "SOC")));
    assertThat(Feed.after(0, "person.changed", "sekretariat"))
        .first()
        .satisfies(told -> assertThat(told).containsEntry("secretary", true));
  }

  @Test
  void aPositionIsEndedOnceInItsNewestVersionAndNotBeforeItBegan() {
    Newcomer person = newcomers.inHrc();
    ending(person, TODAY, null).statusCode(428);
    ending(person, Newcomers.LONG_AGO.minusDays(1), "\"0\"")
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].field", is("lastDay"));
    ending(person, TODAY, "\"0\"").statusCode(200);
    ending(person, TODAY.minusDays(1), "\"0\"").statusCode(412);
    ending(person, TODAY.plusDays(1), "\"1\"")
        .statusCode(409)
        .body("type", is("/problems/position-already-ended"));
  }

  private void beforeAndAfterMidnight(Runnable before, Runnable after) {
    Instant midnight = TODAY.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant();
    clock.stopAt(midnight.minus(Duration.ofSeconds(1)));
    before.run();
    clock.stopAt(midnight);
    after.run();
  }

  private ValidatableResponse ending(Newcomer person, LocalDate lastDay, String ifMatch) {
    var request = IT_ADMIN.request().contentType(JSON).body(Map.of("lastDay", lastDay.toString()));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post("/api/access/v1/positions/" + newcomers.positionOf(person) + "/ending")
        .then();
  }

  private static List<Object> rightsOf(Newcomer person) {
    return person
        .request()
        .get("/api/access/v1/people/me")
        .then()
        .statusCode(200)
        .extract()
        .path("rights");
  }
}
