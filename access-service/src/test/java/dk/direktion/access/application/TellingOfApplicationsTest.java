package dk.direktion.access.application;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.direktion.access.Feed;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.common.web.Denmark;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class TellingOfApplicationsTest {

  private static final String DEPUTYSHIPS = "/api/access/v1/deputyships";

  @Inject Newcomers newcomers;
  @Inject TellingOfApplications telling;
  @Inject Clock clock;

  private Newcomer applicant;
  private long before;
  private AnApplication application;

  @BeforeEach
  void someoneApplies() {
    applicant = newcomers.inHrc();
    before = Feed.end();
    application = AnApplication.by(applicant::request);
  }

  @Test
  void bothApproversAreToldWhoAppliesForWhatAndNothingOfWhy() {
    assertThat(awaited())
        .extracting(told -> told.get("approver"))
        .containsExactlyInAnyOrder("centerchef-byc", "direktoer");
    assertThat(awaited().get(0))
        .containsOnlyKeys(
            "applicationId", "approver", "applicantName", "system", "bodyGroup", "scope")
        .containsEntry("applicationId", application.id())
        .containsEntry("system", "READER")
        .containsEntry("bodyGroup", "BOARD")
        .containsEntry("scope", "OPEN");
    assertThat(awaited().get(0).get("applicantName").toString()).startsWith("Prøve Person");
    telling.tellNewDeciders();
    assertThat(awaited()).hasSize(2);
  }

  @Test
  void theOtherIsToldAgainWhenTheFirstHasApprovedAndTheApplicantWhenBothHave() {
    beforeNext();
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    assertThat(awaited()).extracting(told -> told.get("approver")).containsExactly("direktoer");
    assertThat(decided()).isEmpty();
    beforeNext();
    application.approvedBy(DIREKTOER::request).statusCode(200);
    assertThat(awaited()).isEmpty();
    assertThat(decided()).hasSize(1);
    assertThat(decided().get(0))
        .containsEntry("applicant", applicant.username())
        .containsEntry("outcome", "APPROVED");
  }

  @Test
  void theApplicantIsToldOfAReturnWithoutItsReasonAndBothApproversOfTheNextRound() {
    beforeNext();
    application.returnedBy(DIREKTOER::request, "Hvilke punkter?").statusCode(200);
    assertThat(decided()).hasSize(1);
    assertThat(decided().get(0))
        .containsOnlyKeys("applicationId", "applicant", "outcome", "system", "bodyGroup", "scope")
        .containsEntry("outcome", "RETURNED");
    beforeNext();
    application
        .resubmittedBy(applicant::request, Map.of("workNeed", "Punkter om personale."), version())
        .statusCode(200);
    assertThat(awaited())
        .extracting(told -> told.get("approver"))
        .containsExactlyInAnyOrder("centerchef-byc", "direktoer");
  }

  @Test
  void theApplicantIsToldOfARefusalAndNobodyOfAWithdrawal() {
    beforeNext();
    application.refusedBy(DIREKTOER::request, "Ikke et arbejdsbehov").statusCode(200);
    assertThat(decided()).extracting(told -> told.get("outcome")).containsExactly("REFUSED");
    application = AnApplication.by(applicant::request);
    beforeNext();
    application.withdrawnBy(applicant::request).statusCode(200);
    assertThat(awaited()).isEmpty();
    assertThat(decided()).isEmpty();
  }

  @Test
  void aDeputyIsToldOfWhatWasWaitingAlreadyAndDecidesIt() {
    String today = LocalDate.now(clock.withZone(Denmark.ZONE)).toString();
    String deputyship =
        DIREKTOER
            .request()
            .contentType(JSON)
            .body(Map.of("deputy", "centerchef-hrc", "from", today, "to", today))
            .post(DEPUTYSHIPS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    try {
      beforeNext();
      telling.tellNewDeciders();
      assertThat(awaited())
          .extracting(told -> told.get("approver"))
          .containsExactly("centerchef-hrc");
      application
          .seenBy(CENTERCHEF_HRC::request)
          .body("actions", contains("approve", "refuse", "return"));
      application.approvedBy(DIREKTOER::request).statusCode(404);
      application.approvedBy(CENTERCHEF_HRC::request).statusCode(200);
      application
          .approvedBy(CENTERCHEF_BYC::request)
          .statusCode(200)
          .body("state", is("APPROVED"))
          .body("decisions.person.username", contains("centerchef-hrc", "centerchef-byc"));
    } finally {
      DIREKTOER.request().post(DEPUTYSHIPS + "/" + deputyship + "/ending").then().statusCode(200);
    }
  }

  @Test
  void anApplicationTellsEveryRoundOfItsStory() {
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    application.returnedBy(DIREKTOER::request, "Hvilke punkter?").statusCode(200);
    application
        .resubmittedBy(applicant::request, Map.of("workNeed", "Punkter om personale."), version())
        .statusCode(200);
    application.refusedBy(CENTERCHEF_BYC::request, "Ikke nødvendigt").statusCode(200);
    application
        .seenBy(applicant::request)
        .body("round", is(2))
        .body("decisions.round", contains(1, 1, 2))
        .body("decisions.decision", contains("APPROVED", "RETURNED", "REFUSED"))
        .body("decisions.reason", contains(null, "Hvilke punkter?", "Ikke nødvendigt"))
        .body("approvers.decision", contains("REFUSED", null));
  }

  private String version() {
    return application.seenBy(applicant::request).extract().header("ETag");
  }

  private void beforeNext() {
    before = Feed.end();
  }

  private List<Map<String, Object>> awaited() {
    return Feed.after(before, "application.awaited", application.id());
  }

  private List<Map<String, Object>> decided() {
    return Feed.after(before, "application.decided", application.id());
  }
}
