package dk.direktion.meetings;

import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What tests do with minutes. */
public final class Minutes {

  private Minutes() {}

  /** Sets who approves a body's minutes. */
  public static void rule(String bodyCode, Map<String, ?> rule) {
    String path = House.API + "/minutes-rules/" + bodyCode;
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.as(Persona.SEKRETARIAT).get(path).header("ETag"))
        .body(rule)
        .put(path)
        .then()
        .statusCode(200);
  }

  public static ValidatableResponse correct(
      String meeting, String item, String part, String text, String reason) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/meetings/" + meeting + "/minutes"))
        .body(Map.of("itemId", item, "part", part, "text", text, "reason", reason))
        .post(House.API + "/meetings/" + meeting + "/minutes/corrections")
        .then();
  }

  public static ValidatableResponse view(Persona persona, String meeting) {
    return House.get(persona, "/meetings/" + meeting + "/minutes");
  }

  public static ValidatableResponse tap(Persona persona, String meeting) {
    return House.as(persona)
        .post(House.API + "/meetings/" + meeting + "/minutes/member-approvals")
        .then();
  }
}
