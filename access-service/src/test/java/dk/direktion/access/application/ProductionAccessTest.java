package dk.direktion.access.application;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.direktion.access.Feed;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.review.AReview;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Access to the production module, from the application to the review of it. */
@ServiceTest
class ProductionAccessTest {

  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  @Inject MovableClock clock;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void accessToTheProductionModuleIsAppliedForGrantedToldAndReviewedAsSuch() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request, wanted("PRODUCTION"));
    application.seenBy(CENTERCHEF_BYC::request).body("system", is("PRODUCTION"));
    long before = Feed.end();
    String grant = application.granted();
    assertThat(Feed.after(before, "reading-rights.changed", applicant.username()))
        .singleElement()
        .extracting(told -> told.get("rights"), InstanceOfAssertFactories.list(Map.class))
        .singleElement()
        .satisfies(
            right -> {
              assertThat(right.get("system")).isEqualTo("PRODUCTION");
              assertThat(right.get("onlyBodies")).isEqualTo(List.of());
            });
    IT_ADMIN
        .request()
        .queryParam("person", applicant.username())
        .get("/api/access/v1/grants")
        .then()
        .body("items.system", contains("PRODUCTION"));
    applicant
        .request()
        .get("/api/access/v1/people/me")
        .then()
        .body("rights.system", contains("PRODUCTION"));
    String review = rounds.opened();
    CENTERCHEF_BYC
        .request()
        .queryParam("pageSize", 200)
        .get(AReview.REVIEWS + "/" + review + "/lines")
        .then()
        .body("items.find { it.grantId == '" + grant + "' }.system", is("PRODUCTION"));
  }

  @Test
  void withoutASystemItIsTheReaderAndAReturnedApplicationCanAskForTheOther() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.seenBy(applicant::request).body("system", is("READER"));
    application.returnedBy(DIREKTOER::request, "Skal du ikke selv skrive?").statusCode(200);
    application
        .resubmittedBy(
            applicant::request,
            Map.of("system", "PRODUCTION"),
            application.seenBy(applicant::request).extract().header("ETag"))
        .statusCode(200)
        .body("system", is("PRODUCTION"))
        .body("scope", is("OPEN"));
  }

  @Test
  void aSystemThatDoesNotExistIsNamed() {
    newcomers
        .inHrc()
        .request()
        .contentType(JSON)
        .body(wanted("ARCHIVE"))
        .post("/api/access/v1/applications")
        .then()
        .statusCode(400)
        .body("errors[0].field", is("system"));
  }

  private static Map<String, Object> wanted(String system) {
    Map<String, Object> body = AnApplication.body();
    body.put("system", system);
    return body;
  }
}
