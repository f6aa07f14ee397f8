package dk.direktion.access.application;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Walks an application to where a test wants it; applicants are of HRC. */
public record AnApplication(String id) {

  public static final String APPLICATIONS = "/api/access/v1/applications";
  private static final String NEED = "Jeg forbereder punkter til mødet hver anden uge.";
  private static final String WEBSITE = "Hjemmesiden viser kun referatet, og først bagefter.";

  /** Returns a complete body for the board's open items, to be changed at will. */
  public static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("bodyGroup", "BOARD");
    body.put("scope", "OPEN");
    body.put("workNeed", NEED);
    body.put("whyWebsiteInsufficient", WEBSITE);
    return body;
  }

  public static AnApplication by(Supplier<RequestSpecification> applicant) {
    return by(applicant, body());
  }

  public static AnApplication by(
      Supplier<RequestSpecification> applicant, Map<String, Object> body) {
    return new AnApplication(
        applicant
            .get()
            .contentType(JSON)
            .body(body)
            .post(APPLICATIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public ValidatableResponse approvedBy(Supplier<RequestSpecification> approver) {
    return approver.get().post(path("approvals")).then();
  }

  public ValidatableResponse refusedBy(Supplier<RequestSpecification> approver, String reason) {
    return reasoned(approver, "refusal", reason);
  }

  public ValidatableResponse returnedBy(Supplier<RequestSpecification> approver, String reason) {
    return reasoned(approver, "return", reason);
  }

  public ValidatableResponse withdrawnBy(Supplier<RequestSpecification> applicant) {
    return applicant.get().post(path("withdrawal")).then();
  }

  public ValidatableResponse resubmittedBy(
      Supplier<RequestSpecification> applicant, Map<String, Object> body, String ifMatch) {
    RequestSpecification request = applicant.get().contentType(JSON).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch(APPLICATIONS + "/" + id)
        .then();
  }

  public ValidatableResponse seenBy(Supplier<RequestSpecification> reader) {
    return reader.get().get(APPLICATIONS + "/" + id).then();
  }

  /** Has both approvers approve and returns the grant's id. */
  public String granted() {
    approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    return approvedBy(DIREKTOER::request).statusCode(200).extract().path("grantId");
  }

  private ValidatableResponse reasoned(
      Supplier<RequestSpecification> approver, String transition, String reason) {
    return approver
        .get()
        .contentType(JSON)
        .body(Map.of("reason", reason))
        .post(path(transition))
        .then();
  }

  private String path(String transition) {
    return APPLICATIONS + "/" + id + "/" + transition;
  }
}
