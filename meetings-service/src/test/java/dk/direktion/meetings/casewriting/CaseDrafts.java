package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps a case being written takes in a test. */
public final class CaseDrafts {

  public static final String DRAFTS = House.API + "/case-presentations";

  private CaseDrafts() {}

  /** Tells who belongs where and who leads which unit, as access-service does. */
  public static void people(House house) {
    person(house, Persona.SAGSBEHANDLER, "HRC", List.of(), List.of());
    person(house, Persona.CENTERCHEF_HRC, "HRC", List.of("HRC"), List.of());
    person(house, Persona.CENTERCHEF_BYC, "BYC", List.of("BYC"), List.of());
    person(house, Persona.PROJEKTLEDER, "BYC", List.of(), List.of());
    person(house, Persona.DIREKTOER, "DIREKTION", List.of(), List.of("HRC", "SHC", "SOC"));
    person(house, Persona.DIREKTOER_OEKONOMI, "DIREKTION", List.of(), List.of("BYC", "ØDC"));
    person(house, Persona.KOMMUNALDIREKTOER, "DIREKTION", List.of(), List.of("DIREKTION"));
    house.secretary(Persona.SEKRETARIAT);
  }

  private static void person(
      House house, Persona persona, String unit, List<String> manages, List<String> directs) {
    house.deliver(
        "access",
        "person.changed",
        persona.username(),
        Map.of(
            "username",
            persona.username(),
            "name",
            persona.fullName(),
            "unit",
            unit,
            "active",
            true,
            "manages",
            manages,
            "directs",
            directs));
  }

  public static String begun(Persona author, String title) {
    return House.as(author)
        .body(Map.of("title", title))
        .post(DRAFTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Begins a case with all that must be there, planned for the bodies in turn. */
  public static String complete(Persona author, String title, String... bodies) {
    String id = begun(author, title);
    write(author, id, "RECOMMENDATION", Map.of("points", List.of(Map.of("text", "at det sker"))))
        .statusCode(200);
    write(author, id, "PRESENTATION", Map.of("text", "Ordningen har to dele.")).statusCode(200);
    write(author, id, "ECONOMY", Map.of("none", true)).statusCode(200);
    plan(author, id, bodies).statusCode(200);
    return id;
  }

  /** Takes a new case of HRC to the secretariat. */
  public static String ready(String title, String... bodies) {
    String id = complete(Persona.SAGSBEHANDLER, title, bodies);
    approve(id);
    return id;
  }

  /** Takes a case that is with its author in HRC to the secretariat. */
  public static void approve(String id) {
    step(Persona.SAGSBEHANDLER, id, "submission").statusCode(200);
    step(Persona.CENTERCHEF_HRC, id, "approval").statusCode(200);
    step(Persona.DIREKTOER, id, "approval").statusCode(200);
  }

  public static ValidatableResponse show(Persona persona, String id) {
    return House.as(persona).get(DRAFTS + "/" + id).then();
  }

  /** Writes a section in the version the writer sees now. */
  public static ValidatableResponse write(
      Persona persona, String id, String section, Map<String, ?> text) {
    return write(persona, id, section, sectionTag(persona, id, section), text);
  }

  public static ValidatableResponse write(
      Persona persona, String id, String section, String tag, Map<String, ?> text) {
    return House.as(persona)
        .header("If-Match", tag)
        .body(text)
        .put(DRAFTS + "/" + id + "/sections/" + section)
        .then();
  }

  public static String sectionTag(Persona persona, String id, String section) {
    int version =
        show(persona, id).extract().path("sections.find { it.kind == '" + section + "' }.version");
    return "\"" + version + "\"";
  }

  public static ValidatableResponse head(Persona persona, String id, Map<String, ?> heading) {
    int version = show(persona, id).extract().path("heading.version");
    return House.as(persona)
        .header("If-Match", "\"" + version + "\"")
        .body(heading)
        .put(DRAFTS + "/" + id + "/heading")
        .then();
  }

  public static ValidatableResponse plan(Persona persona, String id, String... bodies) {
    return plan(
        persona, id, List.of(bodies).stream().map(code -> Map.of("bodyCode", code)).toList());
  }

  public static ValidatableResponse plan(Persona persona, String id, List<?> stops) {
    int version = show(persona, id).extract().path("routeVersion");
    return House.as(persona)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("stops", stops))
        .put(DRAFTS + "/" + id + "/route")
        .then();
  }

  /** Takes a step with the version the caller sees now. */
  public static ValidatableResponse step(Persona persona, String id, String step) {
    return step(persona, id, step, new HashMap<>());
  }

  public static ValidatableResponse sendBack(Persona persona, String id, String reason) {
    return step(persona, id, "return", Map.of("reason", reason));
  }

  private static ValidatableResponse step(
      Persona persona, String id, String step, Map<String, ?> body) {
    String tag = show(persona, id).extract().header("ETag");
    return House.as(persona)
        .header("If-Match", tag == null ? "\"0\"" : tag)
        .body(body)
        .post(DRAFTS + "/" + id + "/" + step)
        .then();
  }

  public static ValidatableResponse attach(
      Persona persona, String id, String name, byte[] content, boolean closed) {
    return Files.form(persona, name, content, closed)
        .post(DRAFTS + "/" + id + "/attachments")
        .then();
  }

  public static String attached(
      Persona persona, String id, String name, byte[] content, boolean closed) {
    return attach(persona, id, name, content, closed).statusCode(201).extract().path("id");
  }

  /** Returns the bodies that letters of a kind about a case name, in the order they were posted. */
  static List<String> letters(String id, String template) {
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement select =
            connection.prepareStatement(
                "select parameters ->> 'body' from letter where path like ? and template = ?"
                    + " order by posted_at, id")) {
      select.setString(1, "%" + id);
      select.setString(2, template);
      List<String> bodies = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          bodies.add(rows.getString(1));
        }
      }
      return bodies;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String comment(Persona persona, String id, Map<String, ?> comment) {
    return House.as(persona)
        .body(comment)
        .post(DRAFTS + "/" + id + "/comments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
