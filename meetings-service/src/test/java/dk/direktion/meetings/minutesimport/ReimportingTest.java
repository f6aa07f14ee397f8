package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Minutes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReimportingTest {

  private static final String DONE = "Arbejdet går efter planen.";
  private static final String LATE = "Arbejdet er tre uger forsinket.";

  @Inject House house;
  private LocalDate date;
  private String number;
  private String first;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
    number = Uploads.newCaseNumber();
    first = Uploads.minutes("Direktionen", date, number);
  }

  @Test
  void aNewerEditionUpdatesWhatWaitsAndKeepsWhatWasPutRightByHand() {
    String id = Uploads.imported(first);
    Uploads.correct(
            id,
            Map.of(
                "meeting",
                Map.of("location", "Rådssalen"),
                "items",
                List.of(
                    Map.of("number", 1, "title", "Økonomi"),
                    Map.of("number", 2, "sections", Map.of("presentation", "Min egen tekst.")),
                    Map.of("number", 3),
                    Map.of("number", 4))))
        .statusCode(200);
    newer(first.replace(DONE, LATE).replace("Udsættes til næste møde.", "Godkendt."))
        .statusCode(201)
        .body("id", equalTo(id))
        .body("revision", equalTo(2))
        .body("fileName", equalTo("ny udgave.txt"))
        .body("meeting.location", equalTo("Rådssalen"))
        .body("items.title[0]", equalTo("Økonomi"))
        .body("items[1].sections.presentation", equalTo(LATE))
        .body("items[1].decisions[0].text", equalTo("Godkendt."))
        .body("changes.find { it.part == 'LOCATION' }.kind", equalTo("KEPT"))
        .body("changes.find { it.part == 'TITLE' }.kind", equalTo("KEPT"))
        .body("changes.find { it.part == 'PRESENTATION' }.kind", equalTo("OVERWRITTEN"))
        .body("changes.find { it.part == 'PRESENTATION' }.before", equalTo("Min egen tekst."))
        .body("changes.find { it.part == 'DECISIONS' }.kind", equalTo("TAKEN"))
        .body("changes", hasSize(4))
        .body("warnings.message", hasItem(containsString("in 1 places somebody had corrected")));
    House.get(Persona.SEKRETARIAT, "/imports?pageSize=200")
        .body("items.findAll { it.date == '" + date + "' }.id", contains(id));
    House.get(Persona.SEKRETARIAT, "/imports/" + id + "/source")
        .body("lines.text", hasItem(LATE))
        .body("lines.text", not(hasItem(DONE)));
    Uploads.send(Persona.SEKRETARIAT, first)
        .statusCode(409)
        .body("type", equalTo("/problems/already-imported"))
        .body("importId", equalTo(id));
  }

  @Test
  void anItemThatIsNewOrGoneInTheNewerEditionIsToldAndWhatWasAddedByHandStays() {
    String id = Uploads.imported(first);
    Uploads.correct(
            id,
            Map.of(
                "items",
                List.of(
                    Map.of("number", 1),
                    Map.of("number", 2),
                    Map.of("number", 3),
                    Map.of("number", 4),
                    Map.of("number", 9, "title", "Skrevet til i hånden"))))
        .statusCode(200);
    String added = "\nPunkt 5: Ny kantine\n\n20/7\n\nBaggrund\n\nKøkkenet er slidt.\n";
    newer(first + added)
        .statusCode(201)
        .body("items.title", hasItem("Ny kantine"))
        .body("items.title", hasItem("Skrevet til i hånden"))
        .body("changes.findAll { it.part == 'ITEM' }.kind", containsInAnyOrder("TAKEN", "KEPT"));
    newer(first).statusCode(409);
    newer(first + "\n\n")
        .statusCode(201)
        .body("id", equalTo(id))
        .body("revision", equalTo(3))
        .body("items.title", not(hasItem("Ny kantine")))
        .body("items.title", hasItem("Skrevet til i hånden"));
  }

  @Test
  void aBodyThatWasPutRightByHandIsKnownAgain() {
    String text = Uploads.minutes("Skatteudvalget", date, number);
    String id = Uploads.imported(text);
    Uploads.correct(id, Map.of("meeting", Map.of("bodyName", "Chefforum"))).statusCode(200);
    newer(text.replace(DONE, LATE))
        .statusCode(201)
        .body("id", equalTo(id))
        .body("meeting.bodyCode", equalTo("CF"));
  }

  @Test
  void anotherMeetingOnTheSameDayIsNoNewerEdition() {
    String id = Uploads.imported(first);
    newer(first.replace("kl. 09:30", "kl. 14:00"))
        .statusCode(201)
        .body("id", not(equalTo(id)))
        .body("revision", equalTo(1));
  }

  @Test
  void aNewerEditionOfApprovedMinutesCorrectsThemForAllToSeeAndDoublesNothing() {
    String accepted = Uploads.imported(first);
    String meeting = Uploads.accept(accepted).statusCode(201).extract().path("meetingId");
    String item = House.meetingView(meeting).extract().path("items[1].id");
    String correction =
        newer(
                first
                    .replace(DONE, LATE)
                    .replace("Udsættes til næste møde.", "Godkendt med ændringer.")
                    .replace("Mødested Lokale C12", "Mødested Lokale C14"))
            .statusCode(201)
            .body("id", not(equalTo(accepted)))
            .body("corrects", equalTo(meeting))
            .body("state", equalTo("READ"))
            .body(
                "changes.findAll { it.kind == 'CORRECTS' }.part",
                containsInAnyOrder("DECISIONS", "OUTCOME", "PRESENTATION", "LOCATION"))
            .body(
                "changes.find { it.part == 'DECISIONS' }.before",
                equalTo("Udsættes til næste møde."))
            .extract()
            .path("id");
    House.itemView(item).body("decisions[0].text", equalTo("Udsættes til næste møde."));
    Uploads.accept(correction).statusCode(201).body("meetingId", equalTo(meeting));
    House.get(Persona.SEKRETARIAT, "/meetings/" + meeting + "/minutes")
        .body("version", equalTo(2))
        .body("corrections.version", everyItem(equalTo(2)))
        .body("corrections.itemId", contains(null, item, item, item))
        .body(
            "corrections.correction.reason",
            everyItem(equalTo("Importeret igen fra ny udgave.txt")))
        .body("corrections.correction.after", hasItem("Godkendt med ændringer."));
    House.get(Persona.SEKRETARIAT, "/meetings?body=DIR&from=" + date + "&to=" + date)
        .body("items.id", contains(meeting));
    House.meetingView(meeting)
        .body("items", hasSize(4))
        .body("location", equalTo("Lokale C12"))
        .body("items[1].attachmentCount", equalTo(2));
    House.get(Persona.SEKRETARIAT, "/reminders?body=DIR&pageSize=200&asOf=" + date)
        .body("items.findAll { it.meetingDate == '" + date + "' }", hasSize(2));
    House.get(Persona.SEKRETARIAT, "/cases?q=" + number).body("items", hasSize(1));
    Uploads.view(correction).body("state", equalTo("ACCEPTED")).body("changes", empty());
  }

  @Test
  void whatWasCorrectedInTheMinutesIsNotCorrectedBackByATextTheDocumentHasNotChanged() {
    String meeting =
        Uploads.accept(Uploads.imported(first)).statusCode(201).extract().path("meetingId");
    String item = House.meetingView(meeting).extract().path("items[1].id");
    Minutes.correct(meeting, item, "DECISION", "Udsættes to uger.", "Fristen").statusCode(200);
    newer(first.replace(DONE, LATE))
        .statusCode(201)
        .body("changes.findAll { it.kind == 'CORRECTS' }.part", contains("PRESENTATION"));
  }

  @Test
  void anEditionThatSaysTheSameAsTheApprovedMinutesMakesNoVersionAndIsSaidTo() {
    String accepted = Uploads.imported(first);
    String meeting = Uploads.accept(accepted).statusCode(201).extract().path("meetingId");
    newer(first + "\n\n")
        .statusCode(409)
        .body("type", equalTo("/problems/import-changes-nothing"))
        .body("importId", equalTo(accepted))
        .body("meetingId", equalTo(meeting));
    Minutes.view(Persona.SEKRETARIAT, meeting).body("version", equalTo(1));
    House.get(Persona.SEKRETARIAT, "/imports/report?pageSize=1")
        .body("items.result", contains("UNCHANGED"))
        .body("items.importId", contains(accepted));
    assertThat(house.events("minutes.approved", meeting)).hasSize(1);
  }

  @Test
  void aDifferenceNoCorrectionCanCarryIsNotAccepted() {
    String meeting =
        Uploads.accept(Uploads.imported(first)).statusCode(201).extract().path("meetingId");
    String id =
        newer(first.replace("Sommerfest for de ansatte", "Julefrokost for de ansatte"))
            .statusCode(201)
            .body("corrects", equalTo(meeting))
            .body("changes.part", contains("REMINDERS"))
            .body("changes.kind", contains("STAYS"))
            .body("changes[0].reason", startsWith("The reminder list lives on"))
            .extract()
            .path("id");
    Uploads.accept(id).statusCode(409).body("type", equalTo("/problems/import-corrects-nothing"));
    House.get(Persona.SEKRETARIAT, "/meetings/" + meeting + "/minutes").body("version", equalTo(1));
  }

  @Test
  void minutesOfAnotherMunicipalityAreDoubtfulHoweverWellKnownTheirBodyIs() {
    String id = Uploads.imported("Solbjerg Kommune\n\n" + first);
    Uploads.view(id)
        .body("meeting.bodyCode", equalTo("DIR"))
        .body("doubtCount", greaterThan(0))
        .body("warnings.message", hasItem(containsString("from Solbjerg Municipality")));
    Uploads.correct(id, Map.of("meeting", Map.of("bodyName", "Direktionen")))
        .statusCode(200)
        .body("warnings.message", not(hasItem(containsString("from Solbjerg Municipality"))));
  }

  private static ValidatableResponse newer(String text) {
    return Uploads.send(
        Persona.SEKRETARIAT, "ny udgave.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
