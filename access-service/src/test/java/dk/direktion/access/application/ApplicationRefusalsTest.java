package dk.direktion.access.application;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.KOMMUNALDIREKTOER;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.common.web.Denmark;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ApplicationRefusalsTest {

  @Inject MovableClock clock;
  @Inject Newcomers newcomers;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theSamePersonCannotApproveTwice() {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    refused(application.approvedBy(CENTERCHEF_BYC::request), 409, "already-decided");
    refused(
        application.refusedBy(CENTERCHEF_BYC::request, "Alligevel ikke"), 409, "already-decided");
    application.seenBy(CENTERCHEF_BYC::request).body("state", is("PENDING"));
  }

  @Test
  void whatWasWordedAnewIsNotApprovedUnseen() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    String seen = application.seenBy(CENTERCHEF_BYC::request).extract().header("ETag");
    String returned =
        application
            .returnedBy(DIREKTOER::request, "Hvad skal du bruge de lukkede punkter til?")
            .extract()
            .header("ETag");
    Map<String, Object> wider = AnApplication.body();
    wider.put("scope", "OPEN_AND_CLOSED");
    application.resubmittedBy(applicant::request, wider, returned).statusCode(200);
    refused(
        application.approvedBy(() -> CENTERCHEF_BYC.request().header("If-Match", seen)),
        412,
        "changed-meanwhile");
    String read = application.seenBy(CENTERCHEF_BYC::request).extract().header("ETag");
    application.approvedBy(() -> CENTERCHEF_BYC.request().header("If-Match", read)).statusCode(200);
  }

  @Test
  void nobodyApprovesTheirOwnApplication() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    refused(application.approvedBy(applicant::request), 403, "own-application");
  }

  @ParameterizedTest
  @ValueSource(strings = {"centerchef-byc", "kommunaldirektoer", "direktoer-oekonomi", "revisor"})
  void whoeverHasNoTwoOthersToDecideCannotApply(String applicant) {
    boolean decidable = applicant.equals("direktoer-oekonomi");
    ValidatableResponse answer =
        Persona.named(applicant)
            .request()
            .contentType(JSON)
            .body(AnApplication.body())
            .post(AnApplication.APPLICATIONS)
            .then();
    if (decidable) {
      answer
          .statusCode(201)
          .body("approvers.person.username", contains("centerchef-byc", "kommunaldirektoer"));
    } else {
      refused(answer, 409, "two-people-needed");
    }
  }

  @Test
  void onePersonInBothOfficesIsNotTwoPeople() {
    LocalDate from = LocalDate.of(2012, 1, 1);
    LocalDate to = LocalDate.of(2012, 12, 31);
    Newcomer applicant = newcomers.as(PositionKind.STAFF, "SOC", from);
    clock.stopAt(Instant.parse("2012-06-01T10:00:00Z"));
    Newcomer inBoth = newcomers.asManagerAndDirector("BYC", "VELFAERD", from, to);
    refused(
        applicant
            .request()
            .contentType(JSON)
            .body(AnApplication.body())
            .post(AnApplication.APPLICATIONS)
            .then(),
        409,
        "two-people-needed");
    clock.reset();
    AnApplication application = AnApplication.by(applicant::request);
    clock.stopAt(Instant.parse("2012-06-01T10:00:00Z"));
    refused(application.approvedBy(inBoth::request), 409, "two-people-needed");
    clock.reset();
    application.seenBy(applicant::request).body("state", is("PENDING"));
  }

  @Test
  void aDirectorOfAnotherAreaAndAManagerOfAnotherCentreDoNotKnowOfIt() {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    for (Persona stranger : new Persona[] {DIREKTOER_OEKONOMI, KOMMUNALDIREKTOER, CENTERCHEF_HRC}) {
      refused(application.approvedBy(stranger::request), 404, "not-found");
      refused(application.seenBy(stranger::request), 404, "not-found");
    }
  }

  @Test
  void thoseWhoMayOnlyLookHaveNothingToDecide() {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    for (Persona onlooker : new Persona[] {IT_ADMIN, REVISOR}) {
      application.seenBy(onlooker::request).statusCode(200);
      refused(application.approvedBy(onlooker::request), 404, "not-found");
      refused(application.refusedBy(onlooker::request, "Nej"), 404, "not-found");
      refused(application.withdrawnBy(onlooker::request), 404, "not-found");
    }
  }

  @Test
  void whatIsDecidedCannotBeDecidedAgain() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication granted = AnApplication.by(applicant::request);
    granted.granted();
    refused(granted.refusedBy(DIREKTOER::request, "For sent"), 409, "application-not-pending")
        .body("detail", is("Den er godkendt."));
    refused(granted.withdrawnBy(applicant::request), 409, "application-not-pending");
    AnApplication refused = AnApplication.by(applicant::request);
    refused.refusedBy(DIREKTOER::request, "Nej").statusCode(200);
    refused(refused.approvedBy(CENTERCHEF_BYC::request), 409, "application-not-pending");
    refused(refused.returnedBy(CENTERCHEF_BYC::request, "Uddyb"), 409, "application-not-pending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"workNeed", "whyWebsiteInsufficient"})
  void aReasonOfFewWordsIsNotEnough(String field) {
    for (String tooShort : new String[] {"", "Til mit arbejde", "       kort       ", null}) {
      Map<String, Object> body = AnApplication.body();
      body.put(field, tooShort);
      refused(applying(body), 400, "invalid-input").body("errors.field", hasItem(field));
    }
  }

  @Test
  void anUnknownBodyGroupAndAnUnknownScopeAreNamed() {
    Map<String, Object> body = AnApplication.body();
    body.put("bodyGroup", "ROTARY");
    refused(applying(body), 400, "invalid-input").body("errors.field", contains("bodyGroup"));
    Map<String, Object> other = AnApplication.body();
    other.put("scope", "EVERYTHING");
    refused(applying(other), 400, "invalid-input").body("errors.field", contains("scope"));
  }

  @Test
  void anAccessCannotEndBeforeItBegins() {
    Map<String, Object> body = AnApplication.body();
    LocalDate today = LocalDate.now(clock.withZone(Denmark.ZONE));
    body.put("validTo", today.minusDays(1).toString());
    refused(applying(body), 400, "invalid-input")
        .body("errors.field", contains("validTo"))
        .body("errors.message", contains("Datoen er passeret"));
    body.put("validTo", today.toString());
    applying(body).statusCode(201);
  }

  @Test
  void anApplicationApprovedAfterItsLastDayGivesNothing() {
    Newcomer applicant = newcomers.inHrc();
    Map<String, Object> body = AnApplication.body();
    body.put("validTo", LocalDate.now(clock.withZone(Denmark.ZONE)).plusDays(5).toString());
    AnApplication application = AnApplication.by(applicant::request, body);
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    clock.advance(Duration.ofDays(6));
    refused(application.approvedBy(DIREKTOER::request), 409, "application-outlived");
    application
        .seenBy(DIREKTOER::request)
        .body("state", is("PENDING"))
        .body("approvers[1].decision", is((Object) null));
  }

  @Test
  void anApplicationIsOnlyWordedAnewWhenItWasReturnedAndInItsNewestVersion() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    Map<String, Object> words = Map.of("workNeed", "Jeg forbereder punkterne om arbejdsmiljø.");
    refused(
        application.resubmittedBy(applicant::request, words, "\"0\""),
        409,
        "application-not-returned");
    application.returnedBy(DIREKTOER::request, "Uddyb").statusCode(200);
    refused(
        application.resubmittedBy(applicant::request, words, null), 428, "precondition-required");
    refused(
        application.resubmittedBy(applicant::request, words, "\"0\""), 412, "changed-meanwhile");
    refused(application.resubmittedBy(CENTERCHEF_BYC::request, words, "\"0\""), 404, "not-found");
  }

  @Test
  void aRefusalAndAReturnNeedAReason() {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    refused(application.refusedBy(DIREKTOER::request, "  "), 400, "invalid-input")
        .body("errors.field", contains("reason"));
    refused(application.returnedBy(DIREKTOER::request, ""), 400, "invalid-input")
        .body("errors.field", contains("reason"));
  }

  @Test
  void aGrantIsRevokedOnceAndOnlyByThoseWhoAnswerForIt() {
    String grant = AnApplication.by(newcomers.inHrc()::request).granted();
    refused(revoking(DIREKTOER_OEKONOMI, grant), 403, "access-denied");
    refused(revoking(CENTERCHEF_HRC, grant), 403, "access-denied");
    revoking(DIREKTOER, grant).statusCode(200);
    refused(revoking(DIREKTOER, grant), 409, "grant-already-revoked");
  }

  @Test
  void aProblemIsToldInEnglishToThoseWhoAskForIt() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application
        .approvedBy(() -> applicant.request().header("Accept-Language", "en"))
        .statusCode(403)
        .body("title", is("Nobody can approve their own application"));
    application
        .approvedBy(applicant::request)
        .statusCode(403)
        .body("title", is("Man kan ikke godkende sin egen ansøgning"));
  }

  @Test
  void listsRefuseWhatTheyDoNotUnderstand() {
    refused(
            DIREKTOER.request().queryParam("role", "boss").get(AnApplication.APPLICATIONS).then(),
            400,
            "invalid-input")
        .body("errors.field", contains("role"));
    refused(
        DIREKTOER.request().queryParam("state", "LOST").get(AnApplication.APPLICATIONS).then(),
        400,
        "invalid-input");
    refused(
        DIREKTOER.request().get(AnApplication.APPLICATIONS + "/not-an-id").then(),
        400,
        "invalid-input");
  }

  private ValidatableResponse applying(Map<String, Object> body) {
    return newcomers
        .inHrc()
        .request()
        .contentType(JSON)
        .body(body)
        .post(AnApplication.APPLICATIONS)
        .then();
  }

  private static ValidatableResponse revoking(Persona by, String grant) {
    return by.request()
        .contentType(JSON)
        .body(Map.of("reason", "Opgaven er afsluttet"))
        .post("/api/access/v1/grants/" + grant + "/revocation")
        .then();
  }

  private static ValidatableResponse refused(
      ValidatableResponse answer, int status, String problem) {
    return answer.statusCode(status).body("type", is("/problems/" + problem));
  }
}
