package dk.direktion.access.application;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static dk.direktion.testing.Persona.REVISOR;
import static dk.direktion.testing.Persona.SAGSBEHANDLER;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Feed;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.common.web.Denmark;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApplicationStoryTest {

  @Inject Clock clock;
  @Inject Newcomers newcomers;

  @Test
  void anEmployeeAppliesTwoPeopleApproveTheAccessIsToldAndEndsWhenItIsRevoked() {
    String today = LocalDate.now(clock.withZone(Denmark.ZONE)).toString();
    AnApplication application = AnApplication.by(MEDARBEJDER::request);
    application
        .seenBy(MEDARBEJDER::request)
        .statusCode(200)
        .header("ETag", is("\"0\""))
        .body("state", is("PENDING"))
        .body("applicant.username", is("medarbejder"))
        .body("applicant.unit.code", is("HRC"))
        .body("bodyGroupName", is("Direktionen"))
        .body("approvers.role", contains("CENTRE_MANAGER_BYC", "AREA_DIRECTOR"))
        .body("approvers.person.username", contains("centerchef-byc", "direktoer"))
        .body("approvers.decision", contains(nullValue(), nullValue()))
        .body("actions", contains("withdraw"));

    application
        .approvedBy(CENTERCHEF_BYC::request)
        .statusCode(200)
        .body("state", is("PENDING"))
        .body("grantId", nullValue())
        .body("approvers[0].decision", is("APPROVED"))
        .body("approvers[0].decidedAt", notNullValue())
        .body("actions", empty())
        .body("version", is(1));

    long before = Feed.end();
    String grant =
        application
            .approvedBy(DIREKTOER::request)
            .statusCode(200)
            .body("state", is("APPROVED"))
            .extract()
            .path("grantId");
    List<Map<String, Object>> told = Feed.after(before, "reading-rights.changed", "medarbejder");
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).containsEntry("person", "medarbejder");
    assertThat(rights(told.get(0)))
        .anySatisfy(
            right ->
                assertThat(right)
                    .containsEntry("bodyGroup", "BOARD")
                    .containsEntry("scope", "OPEN")
                    .containsEntry("validFrom", today)
                    .containsEntry("validTo", null)
                    .containsEntry("closedFrom", today)
                    .containsEntry("source", "grant:" + grant));

    MEDARBEJDER
        .request()
        .get("/api/access/v1/people/me")
        .then()
        .statusCode(200)
        .body("rights.grantId", hasItem(grant))
        .body("rights.sourceText", hasItem(containsString("Bevilget efter ansøgning")));

    long beforeRevocation = Feed.end();
    CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "Opgaven er afsluttet"))
        .post("/api/access/v1/grants/" + grant + "/revocation")
        .then()
        .statusCode(200)
        .body("revokedBy.username", is("centerchef-byc"))
        .body("reason", is("Opgaven er afsluttet"))
        .body("actions", empty());
    List<Map<String, Object>> toldAgain =
        Feed.after(beforeRevocation, "reading-rights.changed", "medarbejder");
    assertThat(toldAgain).hasSize(1);
    assertThat(rights(toldAgain.get(0)))
        .noneMatch(right -> right.get("source").equals("grant:" + grant));

    REVISOR
        .request()
        .queryParam("person", "medarbejder")
        .queryParam("from", today)
        .queryParam("to", today)
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.details.applicationId == '" + application.id() + "' }.action",
            contains(
                "grant.given", "application.approved", "application.approved", "application.made"))
        .body("items.find { it.details.grantId == '" + grant + "' }.action", is("grant.revoked"))
        .body("items.find { it.details.grantId == '" + grant + "' }.actor", is("centerchef-byc"));
  }

  @Test
  void aReturnedApplicationIsWordedAnewAndNeedsBothApprovalsAgain() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    application
        .returnedBy(DIREKTOER::request, "Hvilke punkter?")
        .statusCode(200)
        .body("state", is("RETURNED"))
        .body("approvers[1].decision", is("RETURNED"))
        .body("approvers[1].reason", is("Hvilke punkter?"));
    String version =
        application
            .seenBy(applicant::request)
            .body("actions", contains("resubmit", "withdraw"))
            .extract()
            .header("ETag");
    application
        .resubmittedBy(
            applicant::request,
            Map.of("workNeed", "Jeg forbereder de personalepolitiske punkter."),
            version)
        .statusCode(200)
        .body("state", is("PENDING"))
        .body("workNeed", is("Jeg forbereder de personalepolitiske punkter."))
        .body("whyWebsiteInsufficient", containsString("Hjemmesiden"))
        .body("approvers.decision", contains(nullValue(), nullValue()));
    application
        .approvedBy(DIREKTOER::request)
        .statusCode(200)
        .body("state", is("PENDING"))
        .body("grantId", nullValue());
    application
        .approvedBy(CENTERCHEF_BYC::request)
        .statusCode(200)
        .body("state", is("APPROVED"))
        .body("grantId", notNullValue());
  }

  @Test
  void oneRefusalIsEnoughAndGivesNoGrant() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    application
        .refusedBy(DIREKTOER::request, "Opgaven ligger et andet sted")
        .statusCode(200)
        .body("state", is("REFUSED"));
    application
        .seenBy(applicant::request)
        .body("approvers[1].reason", is("Opgaven ligger et andet sted"))
        .body("grantId", nullValue())
        .body("actions", empty());
  }

  @Test
  void anApplicantWithdrawsAnApplicationThatIsNotDecided() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.withdrawnBy(applicant::request).statusCode(200).body("state", is("WITHDRAWN"));
    application.approvedBy(DIREKTOER::request).statusCode(409);
  }

  @Test
  void everybodySeesTheirOwnListAndTheApproversWhatAwaitsThem() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    applicant
        .request()
        .queryParam("role", "applicant")
        .get(AnApplication.APPLICATIONS)
        .then()
        .statusCode(200)
        .body("items.id", contains(application.id()))
        .body("total", is(1));
    DIREKTOER
        .request()
        .queryParam("role", "approver")
        .queryParam("state", "PENDING")
        .queryParam("pageSize", 200)
        .get(AnApplication.APPLICATIONS)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(application.id()))
        .body("items.state", everyItem(is("PENDING")))
        .body("items[0].actions", hasItems("approve", "refuse", "return"));
    SAGSBEHANDLER
        .request()
        .get(AnApplication.APPLICATIONS)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(application.id())));
    IT_ADMIN
        .request()
        .queryParam("role", "approver")
        .get(AnApplication.APPLICATIONS)
        .then()
        .statusCode(200)
        .body("items", empty());
    application.seenBy(IT_ADMIN::request).statusCode(200).body("actions", empty());
  }

  @Test
  void grantsAreListedByPersonAndByWhetherTheyCanBeUsed() {
    Newcomer applicant = newcomers.inHrc();
    String revoked = AnApplication.by(applicant::request).granted();
    String usable = AnApplication.by(applicant::request).granted();
    IT_ADMIN
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "Givet to gange"))
        .post("/api/access/v1/grants/" + revoked + "/revocation")
        .then()
        .statusCode(200);
    grantsOf(applicant, null).body("items.id", contains(usable, revoked));
    grantsOf(applicant, true)
        .body("items.id", contains(usable))
        .body("items[0].actions", contains("revoke"));
    grantsOf(applicant, false).body("items.id", contains(revoked));
  }

  private static ValidatableResponse grantsOf(Newcomer person, Boolean active) {
    var request = DIREKTOER.request().queryParam("person", person.username());
    return (active == null ? request : request.queryParam("active", active))
        .get("/api/access/v1/grants")
        .then()
        .statusCode(200);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rights(Map<String, Object> event) {
    return (List<Map<String, Object>>) event.get("rights");
  }
}
