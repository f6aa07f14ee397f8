package dk.direktion.meetings.outstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.followup.RemindingOfFollowUps;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CarryingThroughTest {

  @Inject House house;
  @Inject MovableClock clock;
  @Inject RemindingOfFollowUps reminding;

  @BeforeEach
  void open() {
    house.open();
    person("direktoer", "Birgitte Nørskov");
    person("centerchef-hrc", "Thomas Bruun");
  }

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void aFollowUpIsHandedOverAndItsDueDateMovedWithReasonsThatAreKept() {
    LocalDateTime start = House.freeTuesday();
    LocalDate due = start.toLocalDate().plusDays(10);
    String decision = approved(start, due, "direktoer");
    String followUp = followUp(decision);
    change(
            Persona.CENTERCHEF_HRC,
            followUp,
            "due-date",
            "\"0\"",
            Map.of("due", due.toString(), "reason", "x"))
        .statusCode(403);
    change(
            Persona.DIREKTOER,
            followUp,
            "due-date",
            null,
            Map.of("due", due.toString(), "reason", "x"))
        .statusCode(428);
    change(
            Persona.DIREKTOER,
            followUp,
            "due-date",
            "\"0\"",
            Map.of("due", "2020-01-01", "reason", "x"))
        .statusCode(400)
        .body("errors.field", contains("due"));
    String later = due.plusDays(5).toString();
    change(
            Persona.DIREKTOER,
            followUp,
            "due-date",
            "\"0\"",
            Map.of("due", later, "reason", "Høring"))
        .statusCode(200)
        .body("due", equalTo(later));
    change(
            Persona.DIREKTOER,
            followUp,
            "handover",
            "\"1\"",
            Map.of("responsibleUsername", "ukendt", "reason", "x"))
        .statusCode(400)
        .body("errors.field", contains("responsibleUsername"));
    change(
            Persona.DIREKTOER,
            followUp,
            "handover",
            "\"1\"",
            Map.of("responsibleUsername", "centerchef-hrc", "reason", "Ligger i HRC"))
        .statusCode(200)
        .body("responsibleName", equalTo("Thomas Bruun"))
        .body("actions", empty())
        .body("changes.kind", contains("DUE_MOVED", "HANDED_OVER"))
        .body("changes.was", contains(due.toString(), "Birgitte Nørskov"))
        .body("changes.became", contains(later, "Thomas Bruun"))
        .body("changes.reason", contains("Høring", "Ligger i HRC"));
    House.get(Persona.CENTERCHEF_HRC, "/follow-ups?decision=" + decision)
        .body("items.id", contains(followUp))
        .body("items[0].actions", hasItem("complete"));
  }

  @Test
  void remindersGoOutOnceBeforeTheDueDateAndOnceAfterIt() throws SQLException {
    LocalDateTime start = House.freeTuesday();
    LocalDate due = start.toLocalDate().plusDays(10);
    String decision = approved(start, due, "direktoer");
    remindAt(due.minusDays(4));
    assertThat(letters(decision)).isEmpty();
    remindAt(due.minusDays(3));
    remindAt(due);
    assertThat(letters(decision)).containsExactly("follow-up-due");
    remindAt(due.plusDays(1));
    remindAt(due.plusDays(2));
    assertThat(letters(decision)).containsExactly("follow-up-due", "follow-up-late");
  }

  @Test
  void whatIsMissingIsListedByOwnerAndBodyAndLeavesTheListWhenItIsBroughtToItsEnd() {
    LocalDateTime start = House.freeTuesday();
    LocalDate due = start.toLocalDate().plusDays(3);
    String decision = approved(start, due, "direktoer");
    String late = "/outstanding?pageSize=200&late=true";
    String row = "items.findAll { it.decisionId == '" + decision + "' }";
    House.get(Persona.DIREKTOER, late).body(row, empty());
    House.get(Persona.DIREKTOER, "/outstanding?pageSize=200&responsible=direktoer&body=DIR")
        .body(row + ".kind", contains("FOLLOW_UP"));
    House.get(Persona.DIREKTOER, "/outstanding?pageSize=200&responsible=andre").body(row, empty());
    clock.stopAt(due.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    House.get(Persona.DIREKTOER, late).body(row + ".late", contains(true));
    House.as(Persona.DIREKTOER)
        .get(House.API + "/outstanding/sheet?late=true&responsible=direktoer")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("\"Opfølgning\";\"'=Sag\";\"Direktionen\""));
    House.get(Persona.MEDARBEJDER, late).body("total", equalTo(0));
    settle(decision, "NOT_NEEDED")
        .statusCode(200)
        .body("consequence.status", equalTo("NOT_NEEDED"))
        .body("consequence.reason", equalTo("Løst i en anden sag"))
        .body("actions", empty());
    House.get(Persona.DIREKTOER, late).body(row, empty());
    House.get(Persona.DIREKTOER, "/follow-ups?decision=" + decision)
        .body("items.state", contains("DONE"));
    settle(decision, "CARRIED_OUT")
        .statusCode(409)
        .body("type", equalTo("/problems/consequence-already-settled"));
  }

  @Test
  void theResponsibleSaysWhatBecameOfItAndWhatFailedIsTold() throws SQLException {
    house.secretary(Persona.SEKRETARIAT);
    LocalDateTime start = House.freeTuesday();
    LocalDate due = start.toLocalDate().plusDays(10);
    String failed = approved(start, due, "direktoer");
    complete(Persona.DIREKTOER, failed, Map.of("outcome", "FAILED"))
        .statusCode(400)
        .body("errors.field", contains("note"));
    complete(Persona.DIREKTOER, failed, Map.of("outcome", "PERHAPS")).statusCode(400);
    complete(Persona.CENTERCHEF_HRC, failed, Map.of("outcome", "FAILED", "note", "Ikke min sag"))
        .statusCode(403);
    complete(Persona.DIREKTOER, failed, Map.of("outcome", "FAILED", "note", "Leverandøren gik fra"))
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("outcome", equalTo("FAILED"))
        .body("actions", empty());
    House.get(Persona.DIREKTOER, "/decisions/" + failed)
        .body("consequence.status", equalTo("FAILED"))
        .body("consequence.reason", equalTo("Leverandøren gik fra"));
    House.get(Persona.DIREKTOER, "/outstanding?pageSize=200&late=true&kind=DECISION")
        .body("items.decisionId", hasItem(failed));
    assertThat(letters("sekretariat", failed)).containsExactly("follow-up-failed");
    complete(Persona.DIREKTOER, failed, Map.of("note", "Alligevel")).statusCode(409);

    LocalDateTime later = House.freeTuesday();
    String notNeeded = approved(later, later.toLocalDate().plusDays(10), "direktoer");
    complete(
            Persona.DIREKTOER,
            notNeeded,
            Map.of("outcome", "NOT_NEEDED", "note", "Løst i en anden sag"))
        .statusCode(200);
    House.get(Persona.DIREKTOER, "/decisions/" + notNeeded)
        .body("consequence.status", equalTo("NOT_NEEDED"));
    assertThat(letters("sekretariat", notNeeded)).isEmpty();
  }

  @Test
  void notesAndRemindersThatAreLateAreListedWithTheDecisionsForThoseWhoMayKnow() {
    house.person(Persona.SAGSBEHANDLER, "Sofie Krogh", "HRC");
    LocalDateTime start = House.freeTuesday();
    LocalDate deadline = start.toLocalDate().minusDays(7);
    String preparation = House.preparation("KKR", start);
    String note = House.preparationView(preparation).extract().path("items[0].id");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/preparation-items/" + note))
        .body(Map.of("author", "sagsbehandler", "deadline", deadline.toString()))
        .put(House.API + "/preparation-items/" + note + "/task")
        .then()
        .statusCode(200);
    String reminder =
        House.as(Persona.SEKRETARIAT)
            .body(
                Map.of(
                    "bodyCode", "DIR-INT",
                    "subject", "Lønaftaler",
                    "time",
                        Map.of(
                            "cadence", "ONCE",
                            "year", deadline.getYear(),
                            "month", deadline.getMonthValue(),
                            "day", deadline.getDayOfMonth()),
                    "responsible", "HRC"))
            .post(House.API + "/reminders")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String late = "/outstanding?pageSize=200&late=true";
    House.get(Persona.SEKRETARIAT, late)
        .body("items.id", not(hasItem(note)))
        .body("items.id", not(hasItem(reminder)));
    clock.stopAt(deadline.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    String ofNote = "items.find { it.id == '" + note + "' }";
    String ofReminder = "items.find { it.id == '" + reminder + "' }";
    House.get(Persona.SEKRETARIAT, late)
        .body(ofNote + ".kind", equalTo("PREPARATION"))
        .body(ofNote + ".responsibleName", equalTo("Sofie Krogh"))
        .body(ofNote + ".due", equalTo(deadline.toString()))
        .body(ofReminder + ".kind", equalTo("REMINDER"))
        .body(ofReminder + ".bodyCode", equalTo("DIR-INT"));
    House.get(Persona.SAGSBEHANDLER, late)
        .body("items.id", hasItem(note))
        .body("items.id", not(hasItem(reminder)));
    House.get(Persona.CENTERCHEF_HRC, late)
        .body("items.id", not(hasItem(note)))
        .body("items.id", not(hasItem(reminder)));
    House.as(Persona.SEKRETARIAT)
        .get(House.API + "/outstanding/sheet?late=true")
        .then()
        .body(containsString("\"Notat\";\"Fælles beredskab\""))
        .body(containsString("\"Huskeliste\";\"Lønaftaler\""));
  }

  @Test
  void whatFailedIsLateAtOnceAndCanBeTriedAgain() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "budget:allocation:" + UUID.randomUUID();
    house.deliver(
        "budget",
        "subject.submitted",
        subject,
        Map.of("subject", subject, "bodyCode", "DIR", "meetingId", meeting, "title", "Pulje"));
    String item =
        House.meetingView(meeting)
            .extract()
            .path("items.find { it.subject == '" + subject + "' }.id");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(item, "APPROVED");
    House.step(meeting, "minutes/approval");
    retry(decision).statusCode(409).body("type", equalTo("/problems/nothing-to-try-again"));
    house.deliver(
        "budget",
        "consequence.reported",
        decision,
        Map.of("decisionId", decision, "status", "FAILED", "reason", "Puljen er brugt op."));
    House.get(Persona.SEKRETARIAT, "/outstanding?pageSize=200&late=true&kind=DECISION")
        .body(
            "items.find { it.decisionId == '" + decision + "' }.reason",
            equalTo("Puljen er brugt op."));
    House.get(Persona.SEKRETARIAT, "/decisions/" + decision)
        .body("actions", hasItems("settle-consequence", "retry-consequence"));
    House.get(Persona.DIREKTOER, "/decisions/" + decision).body("actions", empty());
    retry(decision).statusCode(200).body("consequence.status", equalTo("PENDING"));
    assertThat(house.events("decision.made", decision)).hasSize(2);
    House.get(Persona.SEKRETARIAT, "/outstanding?pageSize=200&late=true&kind=DECISION")
        .body("items.decisionId", not(hasItem(decision)));
  }

  private void person(String username, String name) {
    house.deliver(
        "access",
        "person.changed",
        username,
        Map.of("username", username, "name", name, "active", true));
  }

  private static String approved(LocalDateTime start, LocalDate due, String responsible) {
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String item = House.item(meeting, "=Sag");
    House.step(meeting, "agenda/publication");
    String decision =
        House.decide(
            item,
            Map.of(
                "text",
                "Godkendt.",
                "outcome",
                "APPROVED",
                "responsibleUsername",
                responsible,
                "due",
                due.toString()));
    House.step(meeting, "minutes/approval");
    return decision;
  }

  private static ValidatableResponse complete(
      Persona persona, String decision, Map<String, ?> completion) {
    return House.as(persona)
        .body(completion)
        .post(House.API + "/follow-ups/" + followUp(decision) + "/completion")
        .then();
  }

  private static String followUp(String decision) {
    return House.get(Persona.SEKRETARIAT, "/follow-ups?decision=" + decision)
        .extract()
        .path("items[0].id");
  }

  private static ValidatableResponse change(
      Persona persona, String followUp, String what, String ifMatch, Map<String, ?> body) {
    var request = House.as(persona).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post(House.API + "/follow-ups/" + followUp + "/" + what)
        .then();
  }

  private static ValidatableResponse settle(String decision, String settlement) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("settlement", settlement, "reason", "Løst i en anden sag"))
        .post(House.API + "/decisions/" + decision + "/consequence/settlement")
        .then();
  }

  private static ValidatableResponse retry(String decision) {
    return House.as(Persona.SEKRETARIAT)
        .post(House.API + "/decisions/" + decision + "/consequence/retry")
        .then();
  }

  private void remindAt(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    reminding.remind();
  }

  private static List<String> letters(String decision) throws SQLException {
    return letters("direktoer", decision);
  }

  private static List<String> letters(String recipient, String decision) throws SQLException {
    try (Connection connection = Databases.asTheOwner();
        Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "select template from letter where recipient = '"
                    + recipient
                    + "' and path like '%"
                    + decision
                    + "%' order by posted_at, template")) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
