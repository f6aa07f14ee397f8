package dk.direktion.meetings;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.meetings.minutesimport.Uploads;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class MeetingsAuthorisationTest extends AuthorisationMatrixTest {

  private static final String NOWHERE = "0195b2c0-0000-7000-8000-000000000009";

  private static final String OF_CASE = "/case-presentations/{presentationId}/attachments/";

  private final Map<String, String> read = new HashMap<>();
  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    CaseDrafts.people(house);
  }

  @Override
  protected String pathParam(String operation, String name) {
    // What is only read stays as it is, so one of each will do; what belongs to a case stays where
    // it is as well.
    boolean ofCase = operation.contains(OF_CASE);
    String kept =
        ofCase && name.equals("attachmentId")
            ? OF_CASE
            : operation.endsWith("/screening") ? "screening" : name;
    return operation.startsWith("GET") || operation.contains("{commentId}") || ofCase
        ? read.computeIfAbsent(kept, once -> fresh(operation, name))
        : fresh(operation, name);
  }

  private String fresh(String operation, String name) {
    return switch (name) {
      case "meetingId" ->
          operation.endsWith("/member-approvals")
              ? submittedMinutes()
              : House.meeting("DIR", House.freeTuesday());
      case "itemId" ->
          operation.endsWith("/decision")
              ? decidableItem()
              : operation.endsWith("/screening") ? itemToScreen() : item();
      case "caseId" -> House.itemView(item()).extract().path("caseId");
      case "decisionId" -> House.decide(decidableItem(), "NOTED");
      case "followUpId" -> followUp();
      case "presentationId" -> presentation();
      case "commentId" ->
          CaseDrafts.comment(
              Persona.SAGSBEHANDLER,
              pathParam(operation, "presentationId"),
              Map.of("text", "Hvorfor?"));
      case "number" -> "1";
      case "section" -> "ECONOMY";
      // The other system sees its own, the secretariat what it has the right to.
      case "importId" ->
          Uploads.imported(Persona.ESDH_IMPORT, Uploads.minutes(House.freeTuesday().toLocalDate()));
      case "phraseId" -> phrase();
      case "bodyCode" -> "K29";
      case "key" -> "standing:ECONOMY";
      // What is asked for need not be there: who may not is refused before anybody looks.
      case "conflictId" -> NOWHERE;
      case "year" -> String.valueOf(LocalDate.now(Denmark.ZONE).getYear() + 1);
      case "memberId" -> UUID.randomUUID().toString();
      case "attachmentId" ->
          operation.contains(OF_CASE)
              ? CaseDrafts.attached(
                  Persona.SAGSBEHANDLER,
                  pathParam(operation, "presentationId"),
                  "a.txt",
                  Files.text("a"),
                  false)
              : Files.attached(item(), "a.txt", Files.text("a"));
      case "version" -> "1";
      case "noteId" -> operation.contains("{entryId}") ? noteWithEntry() : note();
      case "entryId" ->
          operation.contains("/programme/")
              ? NOWHERE
              : House.get(Persona.DIREKTOER, "/notes/" + noteWithEntry())
                  .extract()
                  .path("entries[0].id");
      case "username" -> "kommunaldirektoer";
      case "reminderId" -> House.reminder("HU", "Trivsel");
      case "preparationId" -> preparation(askedItem());
      case "preparationItemId" -> askedItem();
      default -> throw new IllegalArgumentException(name);
    };
  }

  // Nobody changes it, for nobody names its version.
  private String noteWithEntry() {
    return read.computeIfAbsent("noteWithEntry", once -> note());
  }

  private static String note() {
    return House.as(Persona.DIREKTOER)
        .body(Map.of("section", "ECONOMY", "quote", "ingen", "text", "Husk"))
        .post(House.API + "/items/" + item() + "/notes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Override
  protected String body(String operation) {
    return switch (operation.substring(operation.lastIndexOf('/') + 1)) {
      case "meetings" ->
          "{\"bodyCode\": \"DIR\", \"kind\": \"ORDINARY\", \"start\": \""
              + House.freeTuesday()
              + "\", \"location\": \"Egen\"}";
      // None: to accept all that wait would take the samples of others.
      case "acceptance" -> operation.contains("{importId}") ? "{}" : "{\"importIds\": []}";
      case "corrections" ->
          "{\"itemId\": \"0195b2c0-0000-7000-8000-000000000002\", \"part\": \"TITLE\","
              + " \"text\": \"Ny\", \"reason\": \"Fejl\"}";
      case "report" -> "{\"fileName\": \"referat.pdf\", \"sizeBytes\": 99000000}";
      case "reopening" -> "{\"reason\": \"Et punkt mangler\"}";
      case "{bodyCode}" -> "{\"rule\": \"SECRETARY\"}";
      case "settlement" -> "{\"settlement\": \"NOT_NEEDED\", \"reason\": \"Løst\"}";
      case "due-date" -> "{\"due\": \"2099-01-01\", \"reason\": \"Høring\"}";
      case "handover" -> "{\"responsible\": \"KL\", \"reason\": \"Høring\"}";
      case "cancellation" -> "{\"reason\": \"For få punkter\"}";
      case "year-plans" -> "{\"year\": 2000, \"starts\": [\"2000-01-04T10:00\"]}";
      case "members" ->
          "{\"username\": \"ukendt\", \"role\": \"MEMBER\", \"from\": \"2030-01-01\"}";
      case "ending" -> "{\"lastDay\": \"2030-01-01\"}";
      case "role" -> "{\"role\": \"CHAIR\", \"from\": \"2030-01-01\"}";
      case "moves" -> "{\"start\": \"" + House.freeTuesday() + "\", \"reason\": \"Rejse\"}";
      case "items" -> "{\"title\": \"Ny sag\"}";
      case "case-presentations", "heading" -> "{\"title\": \"Ny sag\"}";
      case "route" -> "{\"stops\": []}";
      case "return" -> "{\"reason\": \"Mangler\"}";
      case "comments" -> "{\"text\": \"Hvorfor?\"}";
      case "order" ->
          operation.contains("attachments") ? "{\"attachmentIds\": []}" : "{\"itemIds\": []}";
      case "{noteId}" -> "{\"colour\": \"BLUE\"}";
      case "notes", "entries" -> "{\"text\": \"Husk\"}";
      case "preparations" -> "{\"bodyCode\": \"KKR\", \"start\": \"" + House.freeTuesday() + "\"}";
      case "agenda" -> "{\"text\": \"1. Velkomst\"}";
      case "task" -> "{\"author\": \"sagsbehandler\", \"deadline\": \"2027-01-05\"}";
      case "note" -> "{\"text\": \"Notat\"}";
      case "reminders" -> "{\"bodyCode\": \"HU\", \"subject\": \"Trivsel\"}";
      case "{reminderId}" -> "{\"subject\": \"Trivsel\"}";
      case "decision" -> "{\"text\": \"Taget til efterretning.\", \"outcome\": \"NOTED\"}";
      case "standard-phrases" ->
          "{\"bodyCode\": \"K29\", \"phrase\": {\"outcome\": \"NOTED\", \"text\": \"Set.\"}}";
      case "{preparationItemId}" -> "{\"title\": \"Velkomst\"}";
      case "{phraseId}" -> "{\"outcome\": \"NOTED\", \"text\": \"Set.\"}";
      case "mail-preference" -> "{\"delivery\": \"DAILY\", \"language\": \"DA\"}";
      case "screening" -> "{\"readers\": [\"sekretariat\", \"kommunaldirektoer\"]}";
      case "guests" -> "{\"guests\": []}";
      case "conflicts" -> "{\"username\": \"nobody\", \"reason\": \"x\"}";
      case "withdrawal" -> "{\"reason\": \"x\"}";
      case "programme", "{entryId}" ->
          "{\"day\": \"2031-01-07\", \"from\": \"10:00\", \"to\": \"11:00\", \"text\": \"x\"}";
      default -> "{}";
    };
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    if (operation.endsWith("/attachments") || operation.endsWith("/versions")) {
      return operation.startsWith("POST")
          ? request.multiPart("file", "b.txt", Files.text("b"))
          : request;
    }
    return operation.equals("POST " + Uploads.IMPORTS)
            || operation.equals("POST " + House.API + "/preparations/{preparationId}/agenda")
        ? request.multiPart(
            "file",
            "referat.txt",
            Uploads.minutes(House.freeTuesday().toLocalDate()).getBytes(StandardCharsets.UTF_8))
        : request;
  }

  private static String submittedMinutes() {
    Members.of("SLF");
    Minutes.rule("SLF", Map.of("rule", "MEMBERS"));
    String meeting = House.meetingWithOpenAgenda("SLF", House.freeTuesday());
    House.step(meeting, "agenda/publication");
    House.step(meeting, "minutes/submission");
    return meeting;
  }

  private static String phrase() {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("bodyCode", "K29", "phrase", Map.of("outcome", "NOTED", "text", "Set.")))
        .post(House.API + "/standard-phrases")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String presentation() {
    String id = CaseDrafts.begun(Persona.SAGSBEHANDLER, "Ny sag");
    House.as(Persona.SAGSBEHANDLER).post(CaseDrafts.DRAFTS + "/" + id + "/versions");
    return id;
  }

  private String askedItem() {
    house.person(Persona.SAGSBEHANDLER, "Sofie Krogh", "HRC");
    String preparation = House.preparation("KKR", House.freeTuesday());
    String id = House.preparationView(preparation).extract().path("items[0].id");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/preparation-items/" + id))
        .body(Map.of("author", "sagsbehandler", "deadline", "2027-01-05"))
        .put(House.API + "/preparation-items/" + id + "/task")
        .then()
        .statusCode(200);
    return id;
  }

  private static String preparation(String item) {
    return House.get(Persona.SEKRETARIAT, "/preparation-items/" + item)
        .extract()
        .path("preparationId");
  }

  private static String item() {
    return House.item(House.meetingWithOpenAgenda("DIR", House.freeTuesday()), "Sag");
  }

  private static String itemToScreen() {
    Members.of("DIR-INT");
    Members.of("DIR");
    Members.chair("DIR", "kommunaldirektoer");
    return House.closedItem(House.meetingWithOpenAgenda("DIR", House.freeTuesday()), "Sag");
  }

  private static String decidableItem() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    return item;
  }

  private static String followUp() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    String decision =
        House.decide(
            item, Map.of("text", "Retur.", "outcome", "RETURNED", "responsible", "centerchef-hrc"));
    House.step(meeting, "minutes/approval");
    try (Connection connection = Databases.asTheOwner();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select id from follow_up where decision_id = '" + decision + "'")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
