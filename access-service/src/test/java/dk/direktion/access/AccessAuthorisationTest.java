package dk.direktion.access;

import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.MEDARBEJDER;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.criteria.TheCriteria;
import dk.direktion.access.directory.AnAppointment;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.review.AReview;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

@ServiceTest
class AccessAuthorisationTest extends AuthorisationMatrixTest {

  private static final String REASON = "{\"reason\": \"Opgaven ligger et andet sted\"}";

  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  @Inject MovableClock clock;
  private String version;
  private String line;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (name.equals("username")) {
      return "sagsbehandler";
    }
    if (name.equals("code")) {
      return "HRC";
    }
    if (name.equals("meetingId")) {
      return "0195b2c0-0000-7000-8000-000000000001";
    }
    if (operation.contains("/reviews/{id}")) {
      return name.equals("lineId") ? line : reviewed();
    }
    return switch (operation) {
      case "PATCH /api/access/v1/applications/{id}" -> returned();
      case "POST /api/access/v1/applications/{id}/withdrawal" ->
          AnApplication.by(MEDARBEJDER::request).id();
      case "POST /api/access/v1/grants/{id}/revocation" ->
          AnApplication.by(newcomers.inHrc()::request).granted();
      case "POST /api/access/v1/appointments/{id}/confirmation",
          "POST /api/access/v1/appointments/{id}/refusal" ->
          AnAppointment.proposedBy(IT_ADMIN::request, newcomers.inHrc().username(), "KEY_STAFF");
      case "POST /api/access/v1/positions/{id}/ending",
          "POST /api/access/v1/appointments/{id}/withdrawal",
          "POST /api/access/v1/deputyships/{id}/ending" ->
          UUID.randomUUID().toString();
      default -> AnApplication.by(newcomers.inHrc()::request).id();
    };
  }

  private String reviewed() {
    String grant = AnApplication.by(newcomers.inHrc()::request).granted();
    String review = rounds.opened();
    line = rounds.line(review, grant);
    return review;
  }

  private String returned() {
    AnApplication application = AnApplication.by(MEDARBEJDER::request);
    version =
        application
            .returnedBy(DIREKTOER::request, "Uddyb")
            .statusCode(200)
            .extract()
            .header("ETag");
    return application.id();
  }

  @Override
  protected String body(String operation) {
    if (operation.contains("/authzen/")) {
      return """
          {"subject": {"type": "user", "id": "medarbejder"}, "action": {"name": "can_read"},
           "resource": {"type": "body", "id": "DIR"}}
          """;
    }
    return switch (operation) {
      case "POST /api/access/v1/applications" ->
          """
          {"bodyGroup": "BOARD", "scope": "OPEN",
           "workNeed": "Jeg forbereder punkter til mødet hver anden uge.",
           "whyWebsiteInsufficient": "Hjemmesiden viser kun referatet, og først bagefter."}
          """;
      case "PATCH /api/access/v1/applications/{id}" ->
          """
          {"workNeed": "Jeg forbereder de personalepolitiske punkter."}
          """;
      case "POST /api/access/v1/positions/{id}/ending" ->
          """
          {"lastDay": "2030-01-01"}
          """;
      case "POST /api/access/v1/people" ->
          """
          {"username": "sagsbehandler", "name": "Sofie Krogh"}
          """;
      case "PATCH /api/access/v1/people/{username}", "PATCH /api/access/v1/areas/{code}" ->
          """
          {"name": "Et andet navn"}
          """;
      case "POST /api/access/v1/people/{username}/departure" -> "{}";
      case "POST /api/access/v1/units", "POST /api/access/v1/areas" ->
          """
          {"code": "HRC", "name": "HR Centeret"}
          """;
      case "PATCH /api/access/v1/units/{code}" ->
          """
          {"name": "HR Centeret", "area": "VELFAERD"}
          """;
      case "POST /api/access/v1/appointments" ->
          """
          {"person": "ukendt", "kind": "STAFF", "title": "Medarbejder", "unit": "HRC"}
          """;
      case "POST /api/access/v1/deputyships" ->
          """
          {"deputy": "ukendt", "from": "2099-01-01", "to": "2099-01-02"}
          """;
      case "POST /api/access/v1/staff-lists", "POST /api/access/v1/staff-lists/previews" ->
          "brugernavn;navn\nsagsbehandler;Sofie Krogh";
      case "POST /api/access/v1/closed-reading-disclosures" ->
          """
          {"person": "sagsbehandler", "agendaItem": "0195b2c0-0000-7000-8000-000000000002",
           "request": "16/10482"}
          """;
      case "POST /api/access/v1/access-criteria",
          "POST /api/access/v1/criteria-alignments/previews" ->
          TheCriteria.json(Map.of("criteria", TheCriteria.loose()));
      // Nobody is shown this grant, so nothing is decided and nothing ends.
      case "POST /api/access/v1/criteria-alignments" ->
          TheCriteria.json(
              Map.of(
                  "criteria",
                  TheCriteria.loose(),
                  "decision",
                  Map.of("decidedOn", "2016-01-12", "reference", "Direktionen, punkt 4"),
                  "grants",
                  List.of("0195b2c0-0000-7000-8000-000000000002")));
      case "POST /api/access/v1/reviews" ->
          """
          {"deadline": "2016-01-01"}
          """;
      case "POST /api/access/v1/reviews/{id}/submission" ->
          """
          {"bodyCode": "DIR"}
          """;
      default -> REASON;
    };
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    if (operation.contains("/explanations")) {
      return request
          .queryParam("person", "medarbejder")
          .queryParam("agendaItem", "0195b2c0-0000-7000-8000-000000000002");
    }
    return operation.startsWith("PATCH /api/access/v1/applications")
        ? request.header("If-Match", version)
        : request;
  }
}
