package dk.direktion.access.review;

import static dk.direktion.access.review.AReview.REVIEWS;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReviewStoryTest {

  @Inject MovableClock clock;
  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  @Inject ClosingReviews closing;
  @Inject RemindingReviewers reminding;
  private Newcomer reader;
  private String grant;
  private String review;
  private String line;

  @BeforeEach
  void openARound() {
    reader = newcomers.inHrc();
    grant = AnApplication.by(reader::request).granted();
    review = rounds.opened();
    line = rounds.line(review, grant);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void whatBothConfirmStands() {
    rounds
        .confirmed(CENTERCHEF_BYC::request, review, line)
        .statusCode(200)
        .body("state", is("OPEN"))
        .body("actions", empty());
    rounds
        .confirmed(DIREKTOER::request, review, line)
        .statusCode(200)
        .body("state", is("CONFIRMED"))
        .body("approvers.person.username", contains("centerchef-byc", "direktoer"));
    rounds.closed();
    assertThat(active()).isTrue();
    assertThat(actionsAbout(reader)).contains("review.confirmed").doesNotContain("grant.lapsed");
  }

  @Test
  void whatIsNotConfirmedByBothLapsesTheDayAfterTheDeadline() {
    rounds.confirmed(CENTERCHEF_BYC::request, review, line).statusCode(200);
    rounds.pass(AReview.DAYS);
    closing.close();
    assertThat(active()).isTrue();
    rounds.pass(1);
    rounds
        .confirmed(DIREKTOER::request, review, line)
        .statusCode(409)
        .body("type", is("/problems/review-deadline-over"));
    long before = Feed.end();
    closing.close();
    assertThat(active()).isFalse();
    assertThat(Feed.after(before, "reading-rights.changed", reader.username()))
        .containsExactly(Map.of("person", reader.username(), "rights", List.of()));
    grants()
        .body("items[0].reason", containsString("Ikke bekræftet ved fristen"))
        .body("items[0].revokedBy", nullValue());
    assertThat(actionsAbout(reader)).contains("grant.lapsed");
    round(REVISOR).body("state", is("CLOSED")).body("progress.open", is(0));
  }

  @Test
  void oneOfTheTwoEndsAGrantAtOnceAndSaysWhy() {
    rounds.ended(DIREKTOER::request, review, line, " ").statusCode(400);
    rounds
        .ended(DIREKTOER::request, review, line, "Opgaven er flyttet")
        .statusCode(200)
        .body("state", is("ENDED"))
        .body("approvers[1].reason", is("Opgaven er flyttet"));
    assertThat(active()).isFalse();
    grants().body("items[0].revokedBy.username", is("direktoer"));
    rounds
        .confirmed(CENTERCHEF_BYC::request, review, line)
        .statusCode(409)
        .body("type", is("/problems/review-line-settled"));
  }

  @Test
  void nobodyReviewsThemselvesAndNobodyElseReviews() {
    rounds
        .confirmed(reader::request, review, line)
        .statusCode(403)
        .body("type", is("/problems/own-access"));
    rounds.confirmed(DIREKTOER_OEKONOMI::request, review, line).statusCode(404);
    rounds.confirmed(IT_ADMIN::request, review, line).statusCode(404);
    rounds.confirmed(CENTERCHEF_BYC::request, review, line).statusCode(200);
    rounds
        .confirmed(CENTERCHEF_BYC::request, review, line)
        .statusCode(409)
        .body("type", is("/problems/already-reviewed"));
    rounds.lines(DIREKTOER_OEKONOMI::request, review).body("items.grantId", not(hasItem(grant)));
  }

  @Test
  void aDeputyReviewsInAnothersPlace() {
    String day = rounds.today().toString();
    String deputyship =
        DIREKTOER
            .request()
            .contentType(JSON)
            .body(Map.of("deputy", "centerchef-hrc", "from", day, "to", day))
            .post("/api/access/v1/deputyships")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    try {
      round(CENTERCHEF_HRC).body("awaited.person.username", hasItem("centerchef-hrc"));
      rounds.confirmed(DIREKTOER::request, review, line).statusCode(404);
      rounds.confirmed(CENTERCHEF_HRC::request, review, line).statusCode(200);
      rounds
          .confirmed(CENTERCHEF_BYC::request, review, line)
          .statusCode(200)
          .body("state", is("CONFIRMED"));
    } finally {
      DIREKTOER
          .request()
          .post("/api/access/v1/deputyships/" + deputyship + "/ending")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void theListIsFrozenAndThereIsOneRoundAtATime() {
    String later = AnApplication.by(newcomers.inHrc()::request).granted();
    assertThat(rounds.line(review, later)).isNull();
    rounds
        .opening(rounds.today().plusDays(3))
        .statusCode(409)
        .body("type", is("/problems/review-round-open"));
    rounds.opening(rounds.today()).statusCode(400).body("errors.field", contains("deadline"));
  }

  @Test
  void aGrantThatEndedOtherwiseIsOverAndDoesNotLapse() {
    CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "Opgaven er slut"))
        .post("/api/access/v1/grants/" + grant + "/revocation")
        .then()
        .statusCode(200);
    rounds
        .confirmed(DIREKTOER::request, review, line)
        .statusCode(409)
        .body("type", is("/problems/reviewed-grant-over"));
    rounds.closed();
    rounds
        .lines(REVISOR::request, review)
        .body("items.find { it.grantId == '" + grant + "' }.state", is("OVER"));
    grants().body("items[0].reason", is("Opgaven er slut"));
  }

  @Test
  void approversAreRemindedAWeekBeforeAndTheDayBeforeOfWhatStillAwaitsThem() {
    assertThat(awaited("direktoer", 0)).hasSize(1);
    rounds.confirmed(CENTERCHEF_BYC::request, review, line).statusCode(200);
    long opened = Feed.end();
    rounds.pass(AReview.DAYS - 8);
    reminding.remind();
    assertThat(awaited("direktoer", opened)).isEmpty();
    rounds.pass(1);
    reminding.remind();
    reminding.remind();
    assertThat(awaited("direktoer", opened))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("reviewId", review)
                    .containsEntry("deadline", rounds.today().plusDays(7).toString()));
    rounds.pass(6);
    reminding.remind();
    assertThat(awaited("direktoer", opened)).hasSize(2);
  }

  @Test
  void anApproverIsToldTheFirstOfTheGrantsTheyCanDecide() {
    Map<String, Object> told = awaited("direktoer", 0).get(0);
    List<Map<String, Object>> first = first(told);
    assertThat(first).hasSize(Math.min(20, (int) told.get("lines"))).doesNotHaveDuplicates();
    List<String> decidable =
        rounds
            .lines(DIREKTOER::request, review)
            .extract()
            .path("items.findAll { 'confirm' in it.actions }.id");
    assertThat(first)
        .allSatisfy(
            named ->
                assertThat(named)
                    .containsOnlyKeys("lineId", "personName", "system", "bodyGroup", "scope")
                    .hasEntrySatisfying(
                        "lineId", id -> assertThat(decidable).contains((String) id)));
    String decided = (String) first.get(0).get("lineId");
    rounds.confirmed(DIREKTOER::request, review, decided).statusCode(200);
    long later = Feed.end();
    rounds.pass(AReview.DAYS - 7);
    reminding.remind();
    // Nobody is written to whom nothing awaits any longer.
    assertThat(awaited("direktoer", later).stream().flatMap(each -> first(each).stream()))
        .extracting(named -> named.get("lineId"))
        .doesNotContain(decided);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> first(Map<String, Object> told) {
    return (List<Map<String, Object>>) told.get("first");
  }

  private List<Map<String, Object>> awaited(String approver, long since) {
    return Feed.after(since, "review.awaited", review).stream()
        .filter(event -> event.get("approver").equals(approver))
        .toList();
  }

  private boolean active() {
    List<String> groups =
        reader
            .request()
            .get("/api/access/v1/people/me")
            .then()
            .statusCode(200)
            .extract()
            .path("rights.bodyGroup");
    return groups.contains("BOARD");
  }

  private ValidatableResponse grants() {
    return IT_ADMIN
        .request()
        .queryParam("person", reader.username())
        .get("/api/access/v1/grants")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse round(Persona persona) {
    return persona.request().get(REVIEWS + "/" + review).then().statusCode(200);
  }

  private static List<String> actionsAbout(Newcomer person) {
    return REVISOR
        .request()
        .queryParam("person", person.username())
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .extract()
        .path("items.action");
  }
}
