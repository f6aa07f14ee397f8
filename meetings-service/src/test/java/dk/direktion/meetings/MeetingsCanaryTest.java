package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.meetings.attachment.Files;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.meetings.document.Papers;
import dk.direktion.meetings.minutesimport.Uploads;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServiceTest
class MeetingsCanaryTest extends CanaryTest {

  @Inject House house;
  private String meeting;
  private String item;
  private String caseId;
  private String decision;
  private String minutesImport;
  private String presentation;
  private String draftAttachment;
  private String attachment;
  private String openItem;
  private String closedAttachment;
  private String note;
  private String reminder;
  private String preparation;
  private String preparationItem;

  @Override
  protected void plant(String word) {
    house.open();
    LocalDateTime start = House.freeTuesday();
    Members.ofTheBoard();
    meeting = House.meetingWithOpenAgenda("DIR", start);
    House.meeting("DIR", start.plusHours(1));
    item =
        House.item(
            meeting,
            Map.of(
                "title",
                word + " i titlen",
                "caseNumber",
                House.caseNumber(),
                "closed",
                true,
                "recommender",
                word,
                "background",
                word,
                "presentation",
                word,
                "economy",
                word,
                "assessment",
                word,
                "recommendationPoints",
                List.of(Map.of("text", word, "subPoints", List.of(word))),
                "attachments",
                List.of(word + ".pdf")));
    attachment = Files.attached(item, word + " bilag.pdf", Files.pdf(word));
    note = noteSaying(word);
    openItem = House.item(meeting, "Åben sag");
    closedAttachment = Files.attachedClosed(openItem, word + ".txt", Files.text(word));
    reminder = House.reminder("DIR-INT", word);
    prepareSaying(word, start);
    minutesImport = importSaying(word, start.plusWeeks(1));
    String postponed = House.closedItem(meeting, word + " udsat");
    String proposal = closedProposal(word);
    caseId = House.itemView(item).extract().path("caseId");
    plantInAgenda(word);
    House.step(meeting, "agenda/publication");
    decision =
        House.decide(
            item,
            Map.of(
                "text",
                word,
                "outcome",
                "RETURNED",
                "responsible",
                word,
                "due",
                start.toLocalDate().toString(),
                "absences",
                List.of(Map.of("name", word, "presence", "ABSENT")),
                "dissents",
                List.of(Map.of("name", Members.DIRECTOR, "text", word))));
    String failed = House.decide(proposal, Map.of("text", word, "outcome", "APPROVED"));
    House.decide(openItem, "NOTED");
    House.decide(postponed, Map.of("text", word, "outcome", "POSTPONED"));
    provokeProblems(word);
    House.step(meeting, "minutes/approval");
    provokeProblems(word);
    presentation = closedPresentation(word);
    Minutes.correct(meeting, item, "DECISION", word + " rettet", word).statusCode(200);
    house.deliver(
        "budget",
        "consequence.reported",
        failed,
        Map.of(
            "decisionId",
            failed,
            "status",
            "FAILED",
            "reason",
            word,
            "link",
            Map.of("label", word, "path", "/" + word)));
    House.get(Persona.DIREKTOER, "/decisions/" + failed).body("consequence.reason", equalTo(word));
  }

  // Once as it was read, and once more as a meeting in which what was read is closed.
  private static String importSaying(String word, LocalDateTime day) {
    String accepted = imported(word, day.plusDays(1));
    close(accepted, word);
    Uploads.accept(accepted).statusCode(201);
    correctionSaying(word, accepted, day.plusDays(1));
    return imported(word, day);
  }

  private static void close(String imported, String saying) {
    List<Map<String, Object>> items = Uploads.view(imported).extract().path("items");
    Uploads.correct(
            imported,
            Map.of(
                "items",
                items.stream()
                    .map(
                        item ->
                            Map.of(
                                "number", item.get("number"),
                                "closed", true,
                                "attachments", List.of(saying + ".pdf"),
                                "sections", Map.of("background", saying)))
                    .toList(),
                "reminders",
                List.of(),
                "meeting",
                Map.of("location", "Egen")))
        .statusCode(200);
  }

  // A newer edition of what was accepted, which corrects what is closed and brings a closed item; a
  // file that is here already and one that is refused.
  private static void correctionSaying(String word, String accepted, LocalDateTime day) {
    String newer =
        minutesSaying(word, day) + "\nPunkt 5: " + word + "\n\nBaggrund\n\n" + word + "\n";
    byte[] bytes = newer.getBytes(StandardCharsets.UTF_8);
    String correcting =
        Uploads.send(Persona.SEKRETARIAT, word + ".txt", bytes)
            .statusCode(201)
            .body("corrects", equalTo(Uploads.view(accepted).extract().path("meetingId")))
            .extract()
            .path("id");
    Uploads.send(Persona.SEKRETARIAT, word + " igen.txt", bytes).statusCode(409);
    Uploads.send(Persona.SEKRETARIAT, word + ".pdf", new byte[] {1, 2, 3}).statusCode(400);
    close(correcting, word + " rettet");
    Uploads.accept(correcting).statusCode(201);
  }

  private void prepareSaying(String word, LocalDateTime start) {
    house.person(Persona.DIREKTOER, "Birgitte Nørskov", "DIREKTION");
    preparation = House.preparation("KKR", start);
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("title", word, "externalText", word))
        .post(House.API + "/preparations/" + preparation + "/items")
        .then()
        .statusCode(201);
    preparationItem = House.preparationView(preparation).extract().path("items[0].id");
    String path = House.API + "/preparation-items/" + preparationItem;
    preparing(Persona.SEKRETARIAT)
        .body(Map.of("author", "direktoer", "deadline", "2027-01-05", "focus", word))
        .put(path + "/task");
    preparing(Persona.DIREKTOER).body(Map.of("text", word)).put(path + "/note");
    preparing(Persona.DIREKTOER).post(path + "/note/submission");
    preparing(Persona.SEKRETARIAT).post(path + "/note/approval").then().statusCode(200);
  }

  private RequestSpecification preparing(Persona persona) {
    return House.as(persona).header("If-Match", House.tag("/preparation-items/" + preparationItem));
  }

  private static String imported(String word, LocalDateTime day) {
    return Uploads.imported(minutesSaying(word, day));
  }

  private static String minutesSaying(String word, LocalDateTime day) {
    String minutes = Uploads.minutes(day.toLocalDate());
    for (String text :
        List.of("Tidsplan", "havne", "Havnen", "drøfter", "Drøftet", "Arbejdet", "Sommerfest")) {
      minutes = minutes.replace(text, word);
    }
    return minutes;
  }

  // Written in the executive office, where nobody but the canary's readers may look.
  private String closedPresentation(String word) {
    CaseDrafts.people(house);
    String id = CaseDrafts.complete(Persona.DIREKTOER, word, "DIR");
    CaseDrafts.head(
            Persona.DIREKTOER,
            id,
            Map.of("title", word, "closed", true, "closedReason", word, "recommender", word))
        .statusCode(200);
    for (String section : List.of("BACKGROUND", "PRESENTATION", "ECONOMY", "ASSESSMENT")) {
      CaseDrafts.write(Persona.DIREKTOER, id, section, Map.of("text", word)).statusCode(200);
    }
    Map<String, ?> point = Map.of("text", word, "subPoints", List.of(word));
    CaseDrafts.write(
            Persona.DIREKTOER, id, "RECOMMENDATION", Map.of("text", word, "points", List.of(point)))
        .statusCode(200);
    draftAttachment =
        CaseDrafts.attached(Persona.DIREKTOER, id, word + " udkast.txt", Files.text(word), true);
    CaseDrafts.comment(Persona.DIREKTOER, id, Map.of("section", "ECONOMY", "text", word));
    CaseDrafts.step(Persona.DIREKTOER, id, "submission").statusCode(200);
    CaseDrafts.sendBack(Persona.KOMMUNALDIREKTOER, id, word).statusCode(200);
    CaseDrafts.write(Persona.DIREKTOER, id, "ECONOMY", "\"0\"", Map.of("text", "x"))
        .statusCode(412);
    return id;
  }

  // Guests of a closed item, and a conflict of interest in it.
  private void plantInAgenda(String word) {
    String person = "person-" + UUID.randomUUID();
    house.deliver(
        "access",
        "person.changed",
        person,
        Map.of("username", person, "name", "Prøve Person", "active", true));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(
            Map.of(
                "guests",
                List.of(
                    Map.of(
                        "name",
                        word,
                        "title",
                        word,
                        "organisation",
                        word,
                        "from",
                        "10:00",
                        "to",
                        "10:15"))))
        .put(House.API + "/items/" + item + "/guests")
        .then()
        .statusCode(200);
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", person, "reason", word, "provision", word))
        .post(House.API + "/items/" + item + "/conflicts")
        .then()
        .statusCode(200);
  }

  // Of the readers only one has written it and one reads along; the log must not know it either.
  private String noteSaying(String word) {
    return House.as(Persona.DIREKTOER)
        .body(
            Map.of(
                "section",
                "ECONOMY",
                "quote",
                word,
                "text",
                word,
                "sharedWith",
                List.of("kommunaldirektoer")))
        .post(House.API + "/items/" + item + "/notes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  // Guests of a closed item, and a conflict of interest in it.
  private String closedProposal(String word) {
    String subject = "budget:allocation:" + UUID.randomUUID();
    house.deliver(
        "budget",
        "subject.submitted",
        subject,
        Map.of("subject", subject, "bodyCode", "DIR", "meetingId", meeting, "title", word));
    String id =
        House.meetingView(meeting)
            .extract()
            .path("items.find { it.subject == '" + subject + "' }.id");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + id))
        .body(Map.of("closed", true))
        .patch(House.API + "/items/" + id)
        .then()
        .statusCode(200);
    return id;
  }

  // What is refused about a closed item must not quote it, not even to those who may read it.
  private void provokeProblems(String word) {
    for (String path :
        List.of("/meetings/" + meeting + "/agenda/opening", "/meetings/" + meeting + "/holding")) {
      String answer =
          House.as(Persona.CENTERCHEF_HRC).post(House.API + path).then().extract().asString();
      assertThat(answer).doesNotContain(word);
    }
    String answer =
        House.as(Persona.SEKRETARIAT)
            .body(Map.of("text", "x", "outcome", "RETURNED"))
            .put(House.API + "/items/" + item + "/decision")
            .then()
            .extract()
            .asString();
    assertThat(answer).contains("/problems/").doesNotContain(word);
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(
        Persona.SEKRETARIAT,
        Persona.KOMMUNALDIREKTOER,
        Persona.DIREKTOER,
        Persona.DIREKTOER_OEKONOMI);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return switch (name) {
      case "meetingId" -> meeting;
      case "itemId" -> operation.endsWith("/attachments") ? openItem : item;
      case "caseId" -> caseId;
      case "decisionId" -> decision;
      case "importId" -> minutesImport;
      case "presentationId" -> presentation;
      case "number" -> "1";
      case "bodyCode" -> "DIR";
      case "year" -> "2027";
      case "memberId" -> UUID.randomUUID().toString();
      case "attachmentId" -> {
        if (operation.contains("/case-presentations/")) {
          yield draftAttachment;
        }
        yield operation.contains("/versions") ? closedAttachment : attachment;
      }
      case "version" -> "1";
      case "noteId" -> note;
      case "reminderId" -> reminder;
      case "preparationId" -> preparation;
      case "preparationItemId" -> preparationItem;
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  protected List<String> whatWasSent() {
    try (Connection connection = Databases.asTheOwner();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select to_jsonb(letter) from letter")) {
      List<String> letters = new ArrayList<>();
      while (rows.next()) {
        letters.add(rows.getString(1));
      }
      return letters;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return Papers.textsOf(answer);
  }
}
