package dk.direktion.meetings.minutesimport;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AcceptingImportsTest {

  @Inject House house;
  private LocalDate date;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
  }

  @Test
  void theMeetingStandsWithAllItsItemsDecisionsAndReminders() {
    String number = Uploads.newCaseNumber();
    String id = Uploads.imported(Uploads.minutes("Direktionen", date, number));
    String meeting =
        Uploads.accept(id)
            .statusCode(201)
            .header("Location", containsString("/api/meetings/v1/meetings/"))
            .body("importId", equalTo(id))
            .extract()
            .path("meetingId");
    House.meetingView(meeting)
        .body("bodyCode", equalTo("DIR"))
        .body("start", equalTo(date + "T09:30"))
        .body("location", equalTo("Lokale C12"))
        .body("state", equalTo("MINUTES_APPROVED"))
        .body("items.number", contains(1, 2, 3, 4))
        .body("items.closed", contains(false, false, false, true))
        .body("items[1].attachmentCount", equalTo(2))
        .body("items[1].outcome", equalTo("POSTPONED"));
    String item = House.meetingView(meeting).extract().path("items[1].id");
    House.itemView(item)
        .body("title", equalTo("Status på havneprojektet"))
        .body("caseNumber", equalTo(number))
        .body("recommender", equalTo("TMC"))
        .body("recommendationPoints.number", contains(1, 2))
        .body("attachments.name", contains("Tidsplan for havnen.pdf", "Oversigt over kajanlæg"))
        .body("sections.background", equalTo("Havnen i Nordhøj skal renoveres over fire år."))
        .body(
            "sections.presentation",
            allOf(
                containsString("Arbejdet går efter planen."),
                endsWith("Milepælene er tidligere sendt ud på mail.")))
        .body("decisions.bodyCode", contains("DIR", "CF"))
        .body("decisions.final", contains(true, true))
        .body("actions", empty());
    House.get(Persona.SEKRETARIAT, "/reminders?body=DIR&pageSize=200&asOf=" + date)
        .body(
            "items.findAll { it.meetingDate == '" + date + "' }.subject",
            contains("Sommerfest for de ansatte", "Sygefravær"))
        .body(
            "items.findAll { it.meetingDate == '" + date + "' }.recurring", contains(false, true));
    String closed = House.meetingView(meeting).extract().path("items[3].id");
    House.get(Persona.CENTERCHEF_HRC, "/items/" + closed)
        .statusCode(200)
        .body("readable", equalTo(false))
        .body("title", equalTo("Closed"))
        .body("caseNumber", equalTo("20/900"));
    Uploads.view(id)
        .body("state", equalTo("ACCEPTED"))
        .body("meetingId", equalTo(meeting))
        .body("actions", empty());
  }

  @Test
  void acceptingAgainMakesNoSecondMeeting() {
    String id = Uploads.imported(Uploads.minutes(date));
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    Uploads.accept(id)
        .statusCode(409)
        .body("type", equalTo("/problems/already-accepted"))
        .body("meetingId", equalTo(meeting));
    House.get(Persona.SEKRETARIAT, "/meetings?body=DIR&from=" + date + "&to=" + date)
        .body("items.id", contains(meeting));
  }

  @Test
  void anotherDocumentAboutTheSameMeetingIsNotAccepted() {
    String first = Uploads.imported(Uploads.minutes(date));
    String second = Uploads.imported(Uploads.minutes(date).replace("kl. 09:30", "kl. 14:00"));
    String meeting = Uploads.accept(first).statusCode(201).extract().path("meetingId");
    Uploads.accept(second)
        .statusCode(409)
        .body("type", equalTo("/problems/already-imported"))
        .body("importId", equalTo(first))
        .body("meetingId", equalTo(meeting));
  }

  @Test
  void minutesOfAMeetingInTheCalendarDoNotBecomeASecondOne() {
    String planned = House.meeting("DIR", date.atTime(13, 0));
    Uploads.accept(Uploads.imported(Uploads.minutes(date)))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-already-here"))
        .body("meetingId", equalTo(planned));
  }

  @Test
  void anUnknownBodyIsAcceptedOnceItIsCorrected() {
    String id = Uploads.imported(Uploads.minutes("Skatteudvalget", date, "20/1"));
    Uploads.accept(id)
        .statusCode(409)
        .body("type", equalTo("/problems/unknown-body"))
        .body("errors.field", contains("meeting.bodyName"));
    Uploads.correct(id, Map.of("meeting", Map.of("bodyName", "Chefforum"))).statusCode(200);
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    String item =
        House.meetingView(meeting).body("bodyCode", equalTo("CF")).extract().path("items[1].id");
    House.itemView(item)
        .body("decisions.text", contains("Drøftet i Chefforum."))
        .body("sections.presentation", containsString("Udsættes til næste møde."));
  }

  @Test
  void aBodyTheSecretariatMayNotReadIsUnknownToIt() {
    String id = Uploads.imported(Uploads.minutes("Ældre- og Sundhedsudvalget", date, "20/1"));
    Uploads.accept(id).statusCode(409).body("type", equalTo("/problems/unknown-body"));
  }

  @Test
  void minutesWithoutADateWaitForOne() {
    String text =
        "Referat af Chefforum\n\nPunkt 1: Sommerfest "
            + UUID.randomUUID()
            + "\n\nBaggrund\n\nDer er sommerfest igen i år.\n";
    String id = Uploads.imported(text);
    Uploads.correct(id, Map.of("meeting", Map.of("bodyName", "Chefforum"))).statusCode(200);
    Uploads.accept(id)
        .statusCode(409)
        .body("type", equalTo("/problems/unknown-date"))
        .body("errors.field", contains("meeting.date"));
    Uploads.correct(id, Map.of("meeting", Map.of("date", date.toString()))).statusCode(200);
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    House.meetingView(meeting)
        .body("start", equalTo(date + "T00:00"))
        .body("location", notNullValue())
        .body("end", nullValue());
  }

  @Test
  void everyItemOfTheClosedBoardBecomesClosed() {
    String id = Uploads.imported(Uploads.minutes("Direktionen internt", date, "20/1"));
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    House.meetingView(meeting).body("items.closed", contains(true, true, true, true));
    House.get(Persona.CENTERCHEF_HRC, "/meetings/" + meeting).statusCode(404);
  }

  @Test
  void twoDecisionsOfOneBodyOnOneDateStandTogether() {
    String id = Uploads.imported(Uploads.minutes(date));
    Uploads.correct(
            id,
            Map.of(
                "items",
                List.of(
                    Map.of(
                        "number",
                        1,
                        "decisions",
                        List.of(
                            Map.of("text", "Først dette.", "outcome", "OTHER"),
                            Map.of("text", "Så dette.", "outcome", "APPROVED"))))))
        .statusCode(200);
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    String item = House.meetingView(meeting).extract().path("items[0].id");
    House.itemView(item)
        .body("decisions.text", contains("Først dette.\n\nSå dette."))
        .body("decisions.outcome", contains("APPROVED"));
  }

  @Test
  void oneCaseOnTwoImportedMeetingsHasBothInItsHistory() {
    String number = Uploads.newCaseNumber();
    LocalDate later = House.freeTuesday().toLocalDate();
    for (LocalDate day : List.of(date, later)) {
      String id = Uploads.imported(Uploads.minutes("Direktionen", day, number));
      Uploads.accept(id).statusCode(201);
    }
    String caseId =
        House.get(Persona.SEKRETARIAT, "/cases?q=" + number)
            .body("items.caseNumber", contains(number))
            .extract()
            .path("items[0].id");
    House.get(Persona.SEKRETARIAT, "/cases/" + caseId)
        .body(
            "history.findAll { it.meetingId != null }.date",
            containsInAnyOrder(date.toString(), later.toString()));
  }
}
