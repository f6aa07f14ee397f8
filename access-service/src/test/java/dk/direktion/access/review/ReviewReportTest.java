package dk.direktion.access.review;

import static dk.direktion.access.review.AReview.REVIEWS;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReviewReportTest {

  private static final String ITEM = UUID.randomUUID().toString();

  @Inject MovableClock clock;
  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  @Inject EventFollower follower;
  @Inject ObjectMapper json;
  private Newcomer reader;
  private String review;

  @BeforeEach
  void openARound() {
    reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    review = rounds.opened();
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theReportWaitsForTheDeadlineAndNamesNobody() {
    submitted().statusCode(409).body("type", is("/problems/review-not-closed"));
    rounds.closed();
    long before = Feed.end();
    submitted().statusCode(200).body("submission.state", is("SENT")).body("actions", empty());
    assertThat(Feed.after(before, "subject.submitted", review))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event)
                  .containsEntry("subject", "access:review:" + review)
                  .containsEntry("bodyCode", "DIR")
                  .containsEntry("submittedBy", "centerchef-byc");
              assertThat(event.get("background").toString())
                  .contains("Direktionen: ", "bortfaldet")
                  .doesNotContain(reader.username(), "Prøve Person");
            });
    submitted().statusCode(409).body("type", is("/problems/report-already-submitted"));
  }

  @Test
  void theRoundShowsWhereItsReportIsAndAnswersTheDecision() {
    rounds.closed();
    submitted().statusCode(200);
    tell("submission.refused", Map.of());
    round().body("submission.state", is("REFUSED")).body("actions", contains("submit"));
    submitted().statusCode(200);
    tell("agenda-item.added", Map.of("itemId", ITEM, "meetingDate", "2016-03-15T09:00:00"));
    round()
        .body("submission.state", is("ON_AGENDA"))
        .body("submission.meetingDate", is("2016-03-15"))
        .body("submission.itemId", is(ITEM));
    long before = Feed.end();
    tell(
        "decision.made",
        Map.of(
            "itemId", ITEM, "decisionId", ITEM, "meetingDate", "2016-03-15", "outcome", "NOTED"));
    assertThat(Feed.after(before, "consequence.reported", review))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("status", "NOT_NEEDED")
                    .containsEntry("decisionId", ITEM));
  }

  @Test
  void onlyWhoKeepsTheRoundReports() {
    rounds.closed();
    DIREKTOER
        .request()
        .contentType(JSON)
        .header("If-Match", "\"1\"")
        .body(Map.of("bodyCode", "DIR"))
        .post(REVIEWS + "/" + review + "/submission")
        .then()
        .statusCode(403);
  }

  private ValidatableResponse submitted() {
    return CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .header("If-Match", round().extract().header("ETag"))
        .body(Map.of("bodyCode", "DIR"))
        .post(REVIEWS + "/" + review + "/submission")
        .then();
  }

  private ValidatableResponse round() {
    return CENTERCHEF_BYC.request().get(REVIEWS + "/" + review).then().statusCode(200);
  }

  private void tell(String type, Map<String, String> data) {
    Map<String, String> all = new HashMap<>(data);
    all.put("subject", "access:review:" + review);
    follower.deliver(
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            type,
            all.get("subject"),
            1,
            clock.instant(),
            json.valueToTree(all)));
  }
}
