package dk.direktion.meetings.casewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CaseAttachmentsTest {

  private static final Persona AUTHOR = Persona.SAGSBEHANDLER;

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    CaseDrafts.people(house);
  }

  @Test
  void whatIsAttachedToACaseGoesAlongToTheItemAndStaysWithTheCase() {
    String id = CaseDrafts.complete(AUTHOR, "Seniorordning", "DIR", "CF");
    send(AUTHOR, id, "Skema.txt", Files.text("den første"), false)
        .statusCode(201)
        .header("Location", containsString("/case-presentations/" + id + "/attachments/"))
        .body("number", is(1))
        .body("closed", is(false))
        .body("file.display", is("TEXT"))
        .body("actions", contains("replace", "rename", "close", "remove"));
    CaseDrafts.attached(AUTHOR, id, "Notat.pdf", Files.pdf("lukket"), true);
    String schema = list(AUTHOR, id).extract().path("items[0].id");
    replace(AUTHOR, id, schema, "Skema 2.txt", Files.text("den anden"))
        .statusCode(201)
        .body("name", is("Skema 2.txt"))
        .body("file.version", is(2));
    House.get(AUTHOR, path(id) + "/" + schema + "/versions")
        .body("items.version", contains(2, 1))
        .body("items.createdByName", contains("Sofie Krogh", "Sofie Krogh"));
    content(AUTHOR, id, schema, 1).statusCode(200).body(equalTo("den første"));
    CaseDrafts.approve(id);

    String board = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = CaseRouteTest.take(board, "Seniorordning");
    Files.list(Persona.SEKRETARIAT, item)
        .body("items.name", contains("Skema 2.txt", "Notat.pdf"))
        .body("items.closed", contains(false, true))
        .body("items.file.version", contains(1, 1));
    Files.list(Persona.CENTERCHEF_BYC, item).body("items.readable", contains(true, false));
    String newest = Files.list(Persona.SEKRETARIAT, item).extract().path("items[0].id");
    House.get(Persona.CENTERCHEF_BYC, "/attachments/" + newest + "/content")
        .body(equalTo("den anden"));
    list(AUTHOR, id).body("items.name", contains("Skema 2.txt", "Notat.pdf"));
  }

  @Test
  void onlyWhoReadsTheCaseReadsItsAttachmentsAndOnlyWhoHasItChangesThem() throws SQLException {
    String id = CaseDrafts.complete(AUTHOR, "Elevplan", "DIR");
    String attachment = CaseDrafts.attached(AUTHOR, id, "Plan.txt", Files.text("hemmelig"), false);
    for (Persona stranger :
        List.of(Persona.CENTERCHEF_BYC, Persona.MEDARBEJDER, Persona.DIREKTOER_OEKONOMI)) {
      list(stranger, id).statusCode(404);
      content(stranger, id, attachment, 1).statusCode(404);
      send(stranger, id, "Min.txt", Files.text("x"), false).statusCode(404);
      for (String table : List.of("presentation_attachment", "presentation_attachment_version")) {
        assertThat(countedAs(stranger, table, id)).isZero();
      }
    }
    assertThat(countedAs(AUTHOR, "presentation_attachment_version", id)).isOne();
    list(Persona.CENTERCHEF_HRC, id).body("items.actions", contains(empty()));
    send(Persona.CENTERCHEF_HRC, id, "Min.txt", Files.text("x"), false).statusCode(409);
    CaseDrafts.step(AUTHOR, id, "submission").statusCode(200);
    send(AUTHOR, id, "For sent.txt", Files.text("x"), false)
        .statusCode(409)
        .body("type", is("/problems/presentation-is-with-another"));
    send(Persona.CENTERCHEF_HRC, id, "Tilføjet.txt", Files.text("x"), false).statusCode(201);
    // Another case's address does not lead to it.
    String other = CaseDrafts.begun(AUTHOR, "En anden");
    content(AUTHOR, other, attachment, 1).statusCode(404);
  }

  @Test
  void attachmentsAreNamedOrderedClosedAndRemovedAndSeenBeforeTheCaseIsSent() {
    String id = CaseDrafts.complete(AUTHOR, "Introduktion", "DIR");
    String first = CaseDrafts.attached(AUTHOR, id, "A.txt", Files.text("a"), false);
    String second = CaseDrafts.attached(AUTHOR, id, "B.txt", Files.text("b"), false);
    String seen = CaseDrafts.show(AUTHOR, id).extract().header("ETag");
    edit(id, first, "\"0\"", Map.of("name", " Program ", "closed", true))
        .statusCode(200)
        .body("name", is("Program"))
        .body("actions", contains("replace", "rename", "open", "remove"));
    edit(id, first, "\"0\"", Map.of("name", "Igen")).statusCode(412);
    edit(id, first, null, Map.of("name", "Igen")).statusCode(428);
    edit(id, first, "\"1\"", Map.of("name", "\u0007")).statusCode(400);
    House.as(AUTHOR)
        .header("If-Match", seen)
        .post(CaseDrafts.DRAFTS + "/" + id + "/submission")
        .then()
        .statusCode(412);
    order(id, List.of(second)).statusCode(400).body("errors.field", contains("attachmentIds"));
    order(id, List.of(second, first)).statusCode(200).body("items.number", contains(1, 2));
    list(AUTHOR, id).body("items.name", contains("B.txt", "Program"));
    remove(id, second).statusCode(204);
    list(AUTHOR, id)
        .body("items.name", contains("Program"))
        .body("items.number", contains(1))
        .body("actions", contains("upload"));
  }

  @Test
  void aVersionTellsWhichFilesTheCaseHad() {
    String id = CaseDrafts.begun(AUTHOR, "Introduktion");
    String program = CaseDrafts.attached(AUTHOR, id, "Program.txt", Files.text("a"), false);
    version(id).statusCode(201);
    replace(AUTHOR, id, program, "Program.txt", Files.text("b")).statusCode(201);
    CaseDrafts.attached(AUTHOR, id, "Løn.txt", Files.text("c"), true);
    House.get(AUTHOR, "/case-presentations/" + id + "/versions/1")
        .body("fields.find { it.field == 'attachments' }.text", is("1. Program.txt"));
    House.get(AUTHOR, "/case-presentations/" + id + "/differences?from=1")
        .body("fields.field", contains("attachments"))
        .body(
            "fields[0].pieces.findAll { it.change == 'ADDED' }.text.join()",
            is("Program.txt (2. udgave)\n2. Løn.txt (lukket)"));
  }

  private static ValidatableResponse version(String id) {
    return House.as(AUTHOR).post(House.API + "/case-presentations/" + id + "/versions").then();
  }

  @Test
  void aFileIsLookedAtJustAsAnItemsIs() {
    String id = CaseDrafts.begun(AUTHOR, "Filer");
    send(AUTHOR, id, "regning.exe", Files.text("MZ"), false)
        .statusCode(415)
        .body("type", is("/problems/file-is-a-program"))
        .body("errors.field", contains("file"));
    send(AUTHOR, id, "brev.pdf", Files.text("brev"), false)
        .statusCode(415)
        .body("type", is("/problems/file-is-not-what-it-says"));
    send(AUTHOR, id, "tom.txt", new byte[0], false).statusCode(400);
    House.as(AUTHOR).body("{}").post(House.API + path(id)).then().statusCode(415);
    list(AUTHOR, id).body("items", empty()).header("ETag", startsWith("\""));
  }

  private static String path(String id) {
    return "/case-presentations/" + id + "/attachments";
  }

  private static ValidatableResponse list(Persona persona, String id) {
    return House.get(persona, path(id));
  }

  private static ValidatableResponse send(
      Persona persona, String id, String name, byte[] content, boolean closed) {
    return CaseDrafts.attach(persona, id, name, content, closed);
  }

  private static ValidatableResponse replace(
      Persona persona, String id, String attachment, String name, byte[] content) {
    return Files.form(persona, name, content, false)
        .header("If-Match", "\"0\"")
        .post(House.API + path(id) + "/" + attachment + "/versions")
        .then();
  }

  private static ValidatableResponse content(
      Persona persona, String id, String attachment, int version) {
    return House.get(persona, path(id) + "/" + attachment + "/versions/" + version + "/content");
  }

  private static ValidatableResponse edit(
      String id, String attachment, String ifMatch, Map<String, ?> change) {
    var request = House.as(AUTHOR).body(change);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch(House.API + path(id) + "/" + attachment)
        .then();
  }

  private static ValidatableResponse order(String id, List<String> ids) {
    return House.as(AUTHOR)
        .header("If-Match", list(AUTHOR, id).extract().header("ETag"))
        .body(Map.of("attachmentIds", ids))
        .put(House.API + path(id) + "/order")
        .then();
  }

  private static ValidatableResponse remove(String id, String attachment) {
    int version =
        list(AUTHOR, id).extract().path("items.find { it.id == '" + attachment + "' }.version");
    return House.as(AUTHOR)
        .header("If-Match", "\"" + version + "\"")
        .delete(House.API + path(id) + "/" + attachment)
        .then();
  }

  private static int countedAs(Persona persona, String table, String id) throws SQLException {
    return Databases.countAs(
        persona.username(),
        "case-officer",
        "select count(*) from " + table + " where presentation_id = '" + id + "'");
  }
}
