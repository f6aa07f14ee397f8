package dk.direktion.meetings.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DecidingTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    Members.ofTheBoard();
  }

  @Test
  void aDecisionSaysWhoWasAwayWhoDissentsAndWhoIsResponsibleUnderTheNameOfThatDay() {
    person("centerchef-hrc", "Thomas Bruun", true);
    String item = decidable("Ny lønpolitik");
    String decision =
        House.decide(
            item,
            Map.of(
                "text", "Godkendt.",
                "outcome", "APPROVED",
                "responsibleUsername", "centerchef-hrc",
                "absences",
                    List.of(
                        Map.of("name", Members.CHIEF, "presence", "ARRIVED", "at", "10:15"),
                        Map.of("name", "Anders Lykkegaard", "presence", "ABSENT")),
                "dissents",
                    List.of(Map.of("name", Members.DIRECTOR, "text", "Kan ikke tiltræde."))));
    person("centerchef-hrc", "Thomas Bruun Holm", true);
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("responsible", equalTo("centerchef-hrc"))
        .body("responsibleName", equalTo("Thomas Bruun"))
        .body("absences.name", contains("Anders Lykkegaard", Members.CHIEF))
        .body("absences.at", contains(null, "10:15"))
        .body("dissents.text", contains("Kan ikke tiltræde."));
    House.get(Persona.DIREKTOER, "/items/" + item)
        .body("decisions[0].dissents.name", contains(Members.DIRECTOR));
    again(item, Map.of("text", "Godkendt.", "outcome", "APPROVED"))
        .statusCode(200)
        .body("absences", empty())
        .body("dissents", empty());
  }

  @Test
  void aResponsibleNobodyKnowsYetGetsTheNameOnceItIsKnown() {
    String decision =
        House.decide(
            decidable("Ny indkøbspolitik"),
            Map.of("text", "Godkendt.", "outcome", "APPROVED", "responsible", "nyansat"));
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("responsibleName", equalTo("nyansat"));
    person("nyansat", "Nikoline Ansat", true);
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("responsibleName", equalTo("Nikoline Ansat"));
  }

  @Test
  void whatCannotBeIsSaidInPlainWords() {
    person("fratraadt", "Fratrådt Fuldmægtig", false);
    LocalDateTime start = House.freeTuesday();
    String item = decidable("Sag", start);
    wrong(item, "responsibleUsername", Map.of("responsibleUsername", "fratraadt"))
        .body(
            "errors.message[0]",
            equalTo(
                "We do not know this person; choose one of those shown, or write the name of somebody"
                    + " from outside"));
    wrong(
        item,
        "due",
        Map.of("responsible", "BYC", "due", start.toLocalDate().minusDays(1).toString()));
    wrong(item, "dissents", Map.of("dissents", List.of(Map.of("name", "Fremmed", "text", "Nej"))));
    wrong(
        item,
        "absences",
        Map.of(
            "absences",
            List.of(
                Map.of("name", "En", "presence", "ABSENT"),
                Map.of("name", "En", "presence", "LEFT", "at", "11:00"))));
    wrong(
        item,
        "absences",
        Map.of("absences", List.of(Map.of("name", "En", "presence", "ABSENT", "at", "11:00"))));
    String past = House.meeting("DIR", LocalDateTime.of(2020, 1, 7, 10, 0));
    String old = decidable("Gammel sag", LocalDateTime.of(2019, 12, 17, 10, 0));
    record(old, Map.of("text", "x", "outcome", "POSTPONED", "postponedToMeetingId", past))
        .statusCode(400)
        .body("errors.field", contains("postponedToMeetingId"));
    String cancelled = House.meeting("DIR", start.plusDays(1));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "Ferie"))
        .post(House.API + "/meetings/" + cancelled + "/cancellation")
        .then()
        .statusCode(200);
    record(item, Map.of("text", "x", "outcome", "POSTPONED", "postponedToMeetingId", cancelled))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-closed-for-cases"));
  }

  @Test
  void aReturnedCaseIsDueInTwoWeeksWhereNothingElseIsSaid() {
    LocalDateTime start = House.freeTuesday();
    String item = decidable("Uklar sag", start);
    String decision =
        House.decide(
            item, Map.of("text", "Retur.", "outcome", "RETURNED", "responsible", "direktoer"));
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("due", equalTo(start.toLocalDate().plusDays(14).toString()));
  }

  @Test
  void aPostponedCaseIsOnTheNextAgendaOnceTheMeetingIsHeldAndOffItAgainWhenTheDraftChanges() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meeting("DIR", start.plusHours(1));
    String third = House.meeting("DIR", start.plusHours(2));
    String item = House.item(first, "Sag, der udsættes");
    House.step(first, "agenda/publication");
    String decision = House.decide(item, "POSTPONED");
    House.meetingView(second).body("items", empty());
    House.step(first, "holding");
    String moved =
        House.meetingView(second)
            .body("items.title", contains("Sag, der udsættes"))
            .extract()
            .path("items[0].id");
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("final", equalTo(false))
        .body("movedTo.itemId", equalTo(moved))
        .body("movedTo.meetingId", equalTo(second));
    House.itemView(moved).body("decisions.outcome", contains("POSTPONED"));

    again(item, Map.of("text", "Udsat.", "outcome", "POSTPONED", "postponedToMeetingId", third))
        .statusCode(200)
        .body("movedTo.meetingId", equalTo(third));
    House.meetingView(second).body("items", empty());
    again(item, Map.of("text", "Sendes.", "outcome", "NOTED"))
        .statusCode(200)
        .body("movedTo", nullValue());
    House.meetingView(third).body("items", empty());

    String forum = House.meeting("CF", start.plusHours(3));
    again(item, Map.of("text", "Sendes.", "outcome", "REFERRED", "referredToBodyCode", "CF"))
        .statusCode(200)
        .body("movedTo.bodyName", equalTo("Chefforum"));
    House.step(first, "minutes/approval");
    House.meetingView(forum).body("items", hasSize(1));
    House.get(Persona.CENTERCHEF_HRC, "/decisions/" + decision)
        .body("movedTo.meetingId", equalTo(forum))
        .body("consequence.status", equalTo("CARRIED_OUT"));
  }

  @Test
  void aCaseTreatedWhereItWasSentCannotBeTakenBackFromThere() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meetingWithOpenAgenda("DIR", start.plusHours(1));
    String item = House.item(first, "Sag");
    House.step(first, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(first, "holding");
    House.step(second, "agenda/publication");
    House.step(second, "holding");
    again(item, Map.of("text", "x", "outcome", "NOTED"))
        .statusCode(409)
        .body("type", equalTo("/problems/moved-case-already-treated"));
  }

  @Test
  void aPostponedCaseGoesOnWhenTheMeetingItWasPutOnIsCancelled() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meeting("DIR", start.plusHours(1));
    String third = House.meeting("DIR", start.plusHours(2));
    String item = House.item(first, "Sag");
    House.step(first, "agenda/publication");
    String decision = House.decide(item, "POSTPONED");
    House.step(first, "holding");
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "Ferie"))
        .post(House.API + "/meetings/" + second + "/cancellation")
        .then()
        .statusCode(200);
    House.step(first, "minutes/approval");
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("movedTo.meetingId", equalTo(third))
        .body("postponedTo.meetingId", equalTo(third));
  }

  @Test
  void theSecretariatKeepsEachBodysPhrasesWhichFillInItsNameAndDates() {
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meeting("CF", start);
    House.get(Persona.CENTERCHEF_HRC, "/standard-phrases?meetingId=" + meeting)
        .body("total", equalTo(8))
        .body(
            "items.find { it.outcome == 'RETURNED' }.text",
            equalTo("Chefforum ønsker sagen belyst yderligere: "))
        .body("items.actions.flatten()", empty());
    String phrase =
        secretariat()
            .body(
                Map.of(
                    "bodyCode",
                    "SLF",
                    "phrase",
                    Map.of("outcome", "OTHER", "label", "Indstilles", "text", "{organ} {dato}.")))
            .post(House.API + "/standard-phrases")
            .then()
            .statusCode(201)
            .body("text", equalTo("Strategisk Lederforum {dato}."))
            .extract()
            .path("id");
    secretariat()
        .header("If-Match", "\"0\"")
        .body(Map.of("outcome", "OTHER", "text", "{navn}"))
        .put(House.API + "/standard-phrases/" + phrase)
        .then()
        .statusCode(400)
        .body("errors.field", contains("text"));
    secretariat()
        .header("If-Match", "\"0\"")
        .body(Map.of("outcome", "OTHER", "text", "Set af {organ}."))
        .put(House.API + "/standard-phrases/" + phrase)
        .then()
        .statusCode(200)
        .body("label", nullValue());
    House.get(Persona.SEKRETARIAT, "/standard-phrases?body=SLF")
        .body("items.text", hasItem("Set af Strategisk Lederforum."));
    secretariat()
        .header("If-Match", "\"1\"")
        .delete(House.API + "/standard-phrases/" + phrase)
        .then()
        .statusCode(204);
    House.get(Persona.SEKRETARIAT, "/standard-phrases?body=SLF")
        .body("items.id", not(hasItem(phrase)));
    House.get(Persona.MEDARBEJDER, "/standard-phrases?body=DIR").body("total", equalTo(0));
  }

  private void person(String username, String name, boolean active) {
    house.deliver(
        "access",
        "person.changed",
        username,
        Map.of("username", username, "name", name, "active", active));
  }

  private static String decidable(String title) {
    return decidable(title, House.freeTuesday());
  }

  private static String decidable(String title, LocalDateTime start) {
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String item = House.item(meeting, title);
    House.step(meeting, "agenda/publication");
    return item;
  }

  private static ValidatableResponse wrong(String item, String field, Map<String, ?> more) {
    Map<String, Object> decision = new HashMap<>(more);
    decision.put("text", "x");
    decision.put("outcome", "NOTED");
    return record(item, decision).statusCode(400).body("errors.field", contains(field));
  }

  private static ValidatableResponse record(String item, Map<String, ?> decision) {
    return secretariat().body(decision).put(House.API + "/items/" + item + "/decision").then();
  }

  /** Changes the draft as it stands. */
  private static ValidatableResponse again(String item, Map<String, ?> decision) {
    int version =
        House.itemView(item)
            .extract()
            .path("decisions.find { it.itemId == '" + item + "' }.version");
    return secretariat()
        .header("If-Match", "\"" + version + "\"")
        .body(decision)
        .put(House.API + "/items/" + item + "/decision")
        .then();
  }

  private static RequestSpecification secretariat() {
    return House.as(Persona.SEKRETARIAT);
  }
}
