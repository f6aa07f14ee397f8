package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class MandateReviewTest extends PortfolioScene {

  @Test
  void whoeverIsAskedReadsTheDraftAndMustApproveBeforeItIsSent() {
    String id = aDraft();
    path(Persona.CENTERCHEF_BYC, id).statusCode(404);
    ask(id, "centerchef-byc")
        .statusCode(200)
        .body("reviews.reviewerName", equalTo(List.of("Karen Vestergaard")))
        .body("lacking", equalTo(List.of("reviews")));
    path(Persona.CENTERCHEF_BYC, id).statusCode(200).body("actions", hasItems("review", "comment"));
    assertThat(get(Persona.CENTERCHEF_BYC, "/mandates?pageSize=200").getList("items.id"))
        .contains(id);
    assertThat(get(Persona.CENTERCHEF_HRC, "/mandates?pageSize=200").getList("items.id"))
        .doesNotContain(id);
    assertThat(awaiting(Persona.CENTERCHEF_BYC)).contains(id);
    assertThat(awaiting(Persona.CENTERCHEF_HRC)).doesNotContain(id);
    assertThat(awaiting(Persona.PROJEKTLEDER)).doesNotContain(id);
    submit(id, "\"0\"").then().statusCode(400).body("errors.field", hasItem("reviews"));

    answer(Persona.CENTERCHEF_BYC, id, Map.of("verdict", "OBJECTED"))
        .statusCode(400)
        .body("errors.field", hasItem("comment"));
    answer(Persona.CENTERCHEF_BYC, id, Map.of("verdict", "OBJECTED", "comment", "Kælderen mangler"))
        .statusCode(200)
        .body("comments.text", equalTo(List.of("Kælderen mangler")));
    submit(id, "\"0\"").then().statusCode(400);
    answer(Persona.CENTERCHEF_BYC, id, Map.of("verdict", "APPROVED"))
        .statusCode(200)
        .body("lacking", equalTo(List.of()))
        .body("reviews[0].changedSince", equalTo(false));
    assertThat(awaiting(Persona.CENTERCHEF_BYC)).doesNotContain(id);
    change(id, "\"0\"", Map.of("scope", "Kælderen også"))
        .then()
        .statusCode(200)
        .body("reviews[0].changedSince", equalTo(true));
    submit(id, "\"1\"").then().statusCode(200);
    answer(Persona.CENTERCHEF_BYC, id, Map.of("verdict", "APPROVED")).statusCode(409);
  }

  private static List<String> awaiting(Persona persona) {
    return get(persona, "/mandates?awaitingMyReview=true&pageSize=200").getList("items.id");
  }

  @Test
  void nobodyApprovesWhatTheyHaveNotRead() {
    String id = aDraft();
    ask(id, "centerchef-byc").statusCode(200);
    change(id, "\"0\"", Map.of("economy", "Ti gange så meget")).then().statusCode(200);
    answer(Persona.CENTERCHEF_BYC, id, "\"0\"", Map.of("verdict", "APPROVED")).statusCode(412);
    path(Persona.CENTERCHEF_BYC, id).body("reviews.verdict[0]", equalTo(null));
  }

  @Test
  void askedAgainTheReviewerIsToAnswerAgainAndAskedNoLongerNeedNot() {
    String id = aDraft();
    ask(id, "centerchef-byc").statusCode(200);
    answer(Persona.CENTERCHEF_BYC, id, Map.of("verdict", "APPROVED")).statusCode(200);
    ask(id, "Karen Vestergaard").statusCode(200).body("reviews.verdict[0]", equalTo(null));
    Persona.PROJEKTLEDER
        .request()
        .delete(API + "/mandates/" + id + "/reviews/centerchef-byc")
        .then()
        .statusCode(200)
        .body("lacking", equalTo(List.of()));
    path(Persona.CENTERCHEF_BYC, id).statusCode(404);
  }

  @Test
  void onlyKnownPeopleButNotTheAuthorAreAsked() {
    String id = aDraft();
    ask(id, "nobody").statusCode(400).body("errors.field", hasItem("reviewer"));
    ask(id, "projektleder").statusCode(400).body("errors.field", hasItem("reviewer"));
    answer(Persona.CENTERCHEF_HRC, id, Map.of("verdict", "APPROVED")).statusCode(404);
  }

  @Test
  void remarksStayWithTheMandateAndItsAuthorIsTold() {
    String id = aSubmittedMandate();
    Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("text", "Er det i budgettet?"))
        .post(API + "/mandates/" + id + "/comments")
        .then()
        .statusCode(200)
        .body("comments.text", equalTo(List.of("Er det i budgettet?")))
        .body("comments.author", equalTo(List.of("Maja Holm")));
    assertThat(published("notice.requested", "mandate-commented"))
        .anySatisfy(
            notice ->
                assertThat(notice)
                    .containsEntry("path", "/mandater/" + id)
                    .containsEntry("recipients", List.of("projektleder")));
  }

  @Test
  void aRemarkIsAboutTheWholeMandateOrOneOfItsSections() {
    String id = aDraft();
    remark(id, Map.of("text", "Kælderen mangler", "about", "SCOPE")).statusCode(200);
    remark(id, Map.of("text", "Ellers godt"))
        .statusCode(200)
        .body("comments.about", equalTo(Arrays.asList("SCOPE", null)));
    remark(id, Map.of("text", "Hvor?", "about", "SOMEWHERE")).statusCode(400);
  }

  private static ValidatableResponse remark(String id, Map<String, ?> remark) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .body(remark)
        .post(API + "/mandates/" + id + "/comments")
        .then();
  }

  private static ValidatableResponse path(Persona persona, String id) {
    return persona.request().get(API + "/mandates/" + id).then();
  }

  private static ValidatableResponse ask(String id, String reviewer) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("reviewer", reviewer))
        .post(API + "/mandates/" + id + "/reviews")
        .then();
  }

  /** Answers for the version there is now. */
  private static ValidatableResponse answer(Persona persona, String id, Map<String, ?> answer) {
    return answer(persona, id, "\"" + mandate(id).getLong("version") + "\"", answer);
  }

  private static ValidatableResponse answer(
      Persona persona, String id, String ifMatch, Map<String, ?> answer) {
    return persona
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(answer)
        .put(API + "/mandates/" + id + "/review")
        .then();
  }
}
