package dk.direktion.access.directory;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Proposes and decides appointments as people do. */
public final class AnAppointment {

  public static final String ROOT = "/api/access/v1/appointments";

  private AnAppointment() {}

  /** Proposes a position beside the main one in HRC from today, and returns the proposal's id. */
  public static String proposedBy(Supplier<RequestSpecification> by, String person, String kind) {
    return propose(by, body(person, kind)).statusCode(201).extract().path("id");
  }

  static Map<String, Object> body(String person, String kind) {
    Map<String, Object> body = new HashMap<>();
    body.put("person", person);
    body.put("kind", kind);
    body.put("title", "Prøvestilling");
    body.put("unit", "HRC");
    body.put("main", false);
    return body;
  }

  static ValidatableResponse propose(Supplier<RequestSpecification> by, Map<String, Object> body) {
    return by.get().contentType(JSON).body(body).post(ROOT).then();
  }

  public static ValidatableResponse confirm(Supplier<RequestSpecification> by, String id) {
    return by.get().header("If-Match", "\"0\"").post(ROOT + "/" + id + "/confirmation").then();
  }
}
