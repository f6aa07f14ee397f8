package dk.direktion.access.application;

import static dk.direktion.access.AtOnce.atOnce;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.direktion.access.Feed;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SimultaneousDecisionsTest {

  @Inject Newcomers newcomers;

  @RepeatedTest(5)
  void bothApproveAtTheSameMomentAndOneGrantComesOfIt() throws Exception {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    long before = Feed.end();
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> application.approvedBy(CENTERCHEF_BYC::request).extract().statusCode(),
                () -> application.approvedBy(DIREKTOER::request).extract().statusCode()));
    assertThat(statuses).containsExactly(200, 200);
    application
        .seenBy(applicant::request)
        .body("state", is("APPROVED"))
        .body("grantId", notNullValue());
    DIREKTOER
        .request()
        .queryParam("person", applicant.username())
        .get("/api/access/v1/grants")
        .then()
        .body("items", hasSize(1));
    assertThat(Feed.after(before, "reading-rights.changed", applicant.username())).hasSize(1);
  }

  @RepeatedTest(3)
  void manyClicksOfOneApproverAreOneApproval() throws Exception {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    IntSupplier click =
        () -> application.approvedBy(CENTERCHEF_BYC::request).extract().statusCode();
    List<Integer> statuses = atOnce(Collections.nCopies(6, click));
    assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
    application.seenBy(DIREKTOER::request).body("state", is("PENDING")).body("version", is(1));
  }

  @RepeatedTest(3)
  void anApprovalAndARefusalAtTheSameMomentEndInARefusal() throws Exception {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> application.approvedBy(CENTERCHEF_BYC::request).extract().statusCode(),
                () -> application.refusedBy(DIREKTOER::request, "Nej").extract().statusCode()));
    assertThat(statuses.get(0)).isIn(200, 409);
    assertThat(statuses.get(1)).isEqualTo(200);
    application.seenBy(DIREKTOER::request).body("state", is("REFUSED"));
  }

  @Test
  void twoRevocationsAtTheSameMomentAreOne() throws Exception {
    String grant = AnApplication.by(newcomers.inHrc()::request).granted();
    IntSupplier revocation =
        () ->
            DIREKTOER
                .request()
                .contentType(JSON)
                .body(Map.of("reason", "Slut"))
                .post("/api/access/v1/grants/" + grant + "/revocation")
                .statusCode();
    assertThat(atOnce(Collections.nCopies(3, revocation))).containsExactlyInAnyOrder(200, 409, 409);
  }
}
