package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class MandatesResourceTest extends PortfolioScene {

  @Test
  void aDraftIsAnsweredWithItsAddressItsVersionAndThePeoplesFullNames() {
    Response created = write(content());
    created
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("DRAFT"))
        .body("author", equalTo("Mikkel Aagaard"))
        .body("owner", equalTo("Anders Lykkegaard"))
        .body("manager", equalTo("Mikkel Aagaard"))
        .body("steeringGroup", equalTo(List.of("Karen Vestergaard", "Thomas Bruun")))
        .body("resources[0].unit", equalTo("BYC"))
        .body("resources[0].hours", equalTo(300))
        .body("actions", equalTo(List.of("edit", "submit", "ask-reviewer", "comment")));
    assertThat(created.header("Location"))
        .endsWith(API + "/mandates/" + created.path("id").toString());
  }

  @Test
  void badInputIsNamedFieldByField() {
    write(Map.of())
        .then()
        .statusCode(400)
        .contentType(startsWith("application/problem+json"))
        .body("errors.field", hasItem("title"));
    refusedField(write(with("title", " ")), "title");
    refusedField(write(with("title", "x".repeat(201))), "title");
    refusedField(write(with("owner", "Ingen Sådan")), "owner");
    refusedField(write(with("owner", "Mikkel Aagaard")), "owner");
    refusedField(write(with("manager", "nobody")), "manager");
    refusedField(write(with("start", "2031-02-30")), "start");
    refusedField(write(with("end", "2031-02-28")), "end");
    for (Object hours : new Object[] {0, -1, 1_000_001, 1.5, "3"}) {
      refusedField(
          write(with("resources", List.of(Map.of("unit", "BYC", "hours", hours)))),
          "resources[0].hours");
    }
    refusedField(
        write(with("resources", List.of(Map.of("unit", "nowhere!", "hours", 1)))),
        "resources[0].unit");
    assertThat(write(with("purpose", "a\u0000b")).statusCode()).isEqualTo(400);
  }

  @Test
  void somebodyWhoHasLeftCannotOwnAProject() {
    others.tell(
        "access",
        "person.changed",
        Map.of(
            "username", "fratraadt",
            "name", "Fratrådt Person",
            "unit", "HRC",
            "title", "",
            "active", false));
    refusedField(write(with("owner", "Fratrådt Person")), "owner");
  }

  @Test
  void aMandateIsNotSentForAnOwnerWhoIsNoLongerADirector() {
    String id = aDraft();
    tellOfAnders(false);
    submit(id, "\"0\"")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("owner")))
        .body("errors[0].message", equalTo("Projektejeren skal være en direktør"));
    assertThat(mandate(id).getString("state")).isEqualTo("DRAFT");
    tellOfAnders(true);
    submit(id, "\"0\"").then().statusCode(200);
  }

  private void tellOfAnders(boolean director) {
    others.tell(
        "access",
        "person.changed",
        Map.of(
            "username",
            "direktoer-oekonomi",
            "name",
            "Anders Lykkegaard",
            "active",
            true,
            "director",
            director));
  }

  @Test
  void aSubmissionNeedsWhatTheBoardMustKnow() {
    String id = write(Map.of("title", "Kun en titel")).then().statusCode(201).extract().path("id");
    submit(id, "\"0\"")
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder("purpose", "goals", "owner", "manager", "start", "end"));
    assertThat(mandate(id).getString("state")).isEqualTo("DRAFT");
    assertThat(published("subject.submitted", id)).isEmpty();
  }

  @Test
  void aChangeReplacesWhatItNamesAndKeepsTheRest() {
    String id = aDraft();
    change(id, "\"0\"", Map.of("title", "Nyt navn", "steeringGroup", List.of("Karen Vestergaard")))
        .then()
        .statusCode(200)
        .body("title", equalTo("Nyt navn"))
        .body("scope", equalTo("Rådhuset"))
        .body("steeringGroup", equalTo(List.of("Karen Vestergaard")))
        .header("ETag", "\"1\"");
    refusedField(change(id, "\"1\"", Map.of("end", "2031-01-01")), "end");
    refusedField(change(id, "\"1\"", Map.of("title", " ")), "title");
  }

  @Test
  void aChangeNeedsTheVersionItChanges() {
    String id = aDraft();
    Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("scope", "x"))
        .patch(API + "/mandates/" + id)
        .then()
        .statusCode(428);
    change(id, "\"7\"", Map.of("scope", "x")).then().statusCode(412);
    submit(id, "\"7\"").then().statusCode(412);
  }

  @Test
  void aSubmittedMandateIsNotChangedOrSubmittedAgain() {
    String id = aSubmittedMandate();
    change(id, "\"1\"", Map.of("scope", "x"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/mandate-not-editable"))
        .body("title", equalTo("Mandatet kan ikke ændres nu"));
    submit(id, "\"1\"").then().statusCode(409);
  }

  @Test
  void aMandateSentTwiceWithOneKeyIsMadeOnce() {
    String key = UUID.randomUUID().toString();
    String first = writeWithKey(key).then().statusCode(201).extract().path("id");
    writeWithKey(key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(first));
  }

  @Test
  void authorsListTheirOwnAndTheBoardListsWhatWasSubmitted() {
    String draft = aDraft();
    String submitted = aSubmittedMandate();
    assertThat(ids(Persona.PROJEKTLEDER, "")).contains(draft, submitted);
    assertThat(ids(Persona.PROJEKTLEDER, "&state=DRAFT")).contains(draft).doesNotContain(submitted);
    assertThat(ids(Persona.SEKRETARIAT, "")).contains(submitted).doesNotContain(draft);
    assertThat(ids(Persona.PROGRAMLEDER, "")).doesNotContain(draft, submitted);
    Persona.PROGRAMLEDER.request().get(API + "/mandates/" + submitted).then().statusCode(404);
    Persona.SEKRETARIAT
        .request()
        .get(API + "/mandates/" + submitted)
        .then()
        .statusCode(200)
        .body("actions", equalTo(List.of("comment")));
    Persona.PROJEKTLEDER.request().get(API + "/mandates?state=GONE").then().statusCode(400);
    Persona.PROJEKTLEDER.request().get(API + "/mandates/1").then().statusCode(400);
  }

  @Test
  void onlyTheAuthorChangesAMandate() {
    String id = aDraft();
    Persona.PROGRAMLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("scope", "x"))
        .patch(API + "/mandates/" + id)
        .then()
        .statusCode(404);
  }

  private static List<String> ids(Persona persona, String query) {
    return get(persona, "/mandates?pageSize=200" + query).getList("items.id");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> content = new HashMap<>(content());
    content.put(field, value);
    return content;
  }

  private static Response writeWithKey(String key) {
    return Persona.PROJEKTLEDER
        .request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(content())
        .post(API + "/mandates");
  }

  private static void refusedField(Response answer, String field) {
    answer.then().statusCode(400).body("errors.field", hasItem(field));
  }
}
