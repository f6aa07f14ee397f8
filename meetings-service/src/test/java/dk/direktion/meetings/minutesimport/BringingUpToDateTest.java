package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.Minutes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer edition of approved minutes brings the whole meeting up to date, in one version. */
@ServiceTest
class BringingUpToDateTest {

  private static final String CANTEEN =
      """
      Punkt %d: Ny kantine

      %s

      Baggrund

      Køkkenet er slidt.

      BESLUTNING DIREKTIONEN DEN %s

      Kantinen bygges om.

      """;

  @Inject House house;
  private LocalDate date;
  private String number;
  private String first;
  private String meeting;

  @BeforeEach
  void accept() {
    house.open();
    date = House.freeTuesday().toLocalDate();
    number = Uploads.newCaseNumber();
    first = Uploads.minutes("Direktionen", date, number);
    meeting = Uploads.accept(Uploads.imported(first)).statusCode(201).extract().path("meetingId");
  }

  @Test
  void placeAndTimeAreCorrectedForTheMeetingAndTheOriginalStays() {
    accepted(
        first
            .replace("kl. 09:30", "kl. 10:15")
            .replace("Mødested Lokale C12", "Mødested Rådssalen"),
        "START_TIME",
        "LOCATION");
    Minutes.view(Persona.CENTERCHEF_HRC, meeting)
        .body("version", equalTo(2))
        .body("location", equalTo("Lokale C12"))
        .body("start", equalTo(date + "T09:30"))
        .body("corrections.correction.part", contains("START_TIME", "LOCATION"))
        .body("corrections.correction.before", contains("09:30", "Lokale C12"))
        .body("corrections.correction.after", contains("10:15", "Rådssalen"))
        .body("corrections.itemNumber", contains(null, null));
    assertThat(paper())
        .contains("Lokale C12")
        .contains("Rettet: stedet")
        .contains("Er nu: Rådssalen")
        .contains("Er nu: 10:15");
    newer(first.replace("kl. 09:30", "kl. 10:15").replace("Lokale C12", "Rådssalen") + "\n\n")
        .statusCode(409)
        .body("type", equalTo("/problems/import-changes-nothing"));
  }

  @Test
  void theRightCaseNumberFindsTheItemAndItsCaseTellsOfIt() {
    String right = Uploads.newCaseNumber();
    accepted(first.replace("\n" + number + "\n", "\n" + right + "\n"), "CASE_NUMBER");
    String item = item(2);
    search(right).body("items.itemId", hasItem(item));
    search(number).body("items.itemId", hasItem(item));
    House.get(Persona.SEKRETARIAT, "/cases?q=" + right)
        .body("items.caseNumber", contains(right))
        .body("items[0].occurrences", equalTo(1));
    String found =
        House.get(Persona.SEKRETARIAT, "/cases?q=" + right).extract().path("items[0].id");
    House.get(Persona.SEKRETARIAT, "/cases/" + found).body("history.itemId", hasItem(item));
    House.itemView(item).body("caseNumber", equalTo(number));
  }

  @Test
  void pointsAttachmentsOutcomeAndOtherBodiesDecisionsAreCorrectedTogetherAndFound() {
    String word = "milep" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    String drawing = "kaj" + UUID.randomUUID().toString().replaceAll("[^a-f]", "y");
    String said = "vilk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "z");
    accepted(
        first
            .replace("godkender de nye milepæle", "godkender " + word)
            .replace("Oversigt over kajanlæg", "Oversigt " + drawing)
            .replace("Udsættes til næste møde.", "Godkendt på " + said + ".")
            .replace("Drøftet i Chefforum.", "Drøftet i Chefforum og anbefalet."),
        "RECOMMENDATION",
        "ATTACHMENTS",
        "DECISIONS",
        "OUTCOME",
        "QUOTED_DECISIONS");
    String item = item(2);
    search(word).body("items.itemId", contains(item));
    search(drawing).body("items.itemId", contains(item));
    search(said).body("items.kind", contains("DECISION"));
    search(said + "&outcome=APPROVED").body("items.itemId", contains(item));
    House.itemView(item)
        .body("attachments.name", contains("Tidsplan for havnen.pdf", "Oversigt over kajanlæg"))
        .body("recommendationPoints[1].text", equalTo("godkender de nye milepæle."))
        .body("decisions[0].text", equalTo("Udsættes til næste møde."))
        .body("decisions[0].outcome", equalTo("POSTPONED"))
        .body("decisions[0].corrected.version", equalTo(2))
        .body("decisions[0].corrected.text", equalTo("Godkendt på " + said + "."))
        .body("decisions[0].corrected.outcome", equalTo("APPROVED"));
    assertThat(paper())
        .contains("Rettet: udfaldet")
        .contains("Stod: Udsat")
        .contains("Er nu: Godkendt")
        .contains("godkender de nye milepæle.")
        .contains(word);
  }

  @Test
  void anItemMoreIsAnItemOfTheMeetingFromThatVersionOn() {
    String canteen = Uploads.newCaseNumber();
    accepted(first + "\n" + canteen(5, canteen), "ITEM");
    String item = item(5);
    House.itemView(item)
        .body("title", equalTo("Ny kantine"))
        .body("caseNumber", equalTo(canteen))
        .body("sections.background", equalTo("Køkkenet er slidt."))
        .body("decisions.text", contains("Kantinen bygges om."))
        .body("decisions[0].final", equalTo(true));
    Minutes.view(Persona.CENTERCHEF_HRC, meeting)
        .body("version", equalTo(2))
        .body("corrections.itemId", contains(item))
        .body("corrections.itemNumber", contains(5))
        .body("corrections[0].correction.before", equalTo(""))
        .body("corrections[0].correction.after", equalTo("Ny kantine"));
    search(canteen).body("items.itemId", everyItem(equalTo(item)));
    assertThat(paper()).contains("Punktet er tilføjet").contains("Kantinen bygges om.");
    assertThat(house.events("minutes.approved", meeting)).hasSize(1);
  }

  @Test
  void anItemPutInBetweenMovesTheNumbersAndTheNextEditionKnowsThemAgain() {
    String canteen = Uploads.newCaseNumber();
    String between =
        first
            .replace("Punkt 3: Huskeliste", canteen(3, canteen) + "Punkt 4: Huskeliste")
            .replace("Punkt 4: Lukket", "Punkt 5: Lukket");
    accepted(between, "NUMBER", "NUMBER", "ITEM");
    Minutes.view(Persona.SEKRETARIAT, meeting)
        .body(
            "corrections.findAll { it.correction.part == 'NUMBER' }.correction.after",
            containsInAnyOrder("4", "5", "3"))
        .body("items.title", hasSize(5));
    accepted(between.replace("Kantinen bygges om.", "Kantinen lukkes."), "DECISIONS");
    House.itemView(item(5)).body("decisions[0].corrected.text", equalTo("Kantinen lukkes."));
    Minutes.view(Persona.SEKRETARIAT, meeting).body("version", equalTo(3));
  }

  @Test
  void anItemTakenOutStaysToBeReadAndIsSaidToBeTakenOut() {
    String canteen = Uploads.newCaseNumber();
    accepted(first + "\n" + canteen(5, canteen), "ITEM");
    String item = item(5);
    accepted(first + "\n\n\n", "ITEM");
    Minutes.view(Persona.CENTERCHEF_HRC, meeting)
        .body("version", equalTo(3))
        .body("corrections[1].itemId", equalTo(item))
        .body("corrections[1].correction.before", equalTo("Ny kantine"))
        .body("corrections[1].correction.after", equalTo(""));
    House.itemView(item).body("decisions.text", contains("Kantinen bygges om."));
    assertThat(paper()).contains("Punktet er taget ud");
    accepted(first + "\n" + canteen(5, canteen) + "\n", "ITEM");
    Minutes.view(Persona.SEKRETARIAT, meeting)
        .body("version", equalTo(4))
        .body("items", hasSize(6))
        .body(
            "corrections.findAll { it.version == 4 }.correction.part", contains("ITEM", "NUMBER"));
  }

  @Test
  void aSectionThatIsGoneIsCorrectedToNothing() {
    accepted(
        first.replace("Sagsfremstilling\n\nArbejdet går efter planen.\n\n", ""), "PRESENTATION");
    Minutes.view(Persona.SEKRETARIAT, meeting)
        .body("corrections[0].correction.before", containsString("Arbejdet går efter planen."))
        .body("corrections[0].correction.after", not(containsString("Arbejdet går efter planen.")));
  }

  @Test
  void whetherAnItemIsClosedIsNotCorrectedNorAnythingElseInIt() {
    String id = Uploads.imported(first.replace("Havnen i Nordhøj", "Havnen i Sønderhøj"));
    Uploads.correct(
            id,
            Map.of(
                "items",
                List.of(
                    Map.of("number", 1),
                    Map.of(
                        "number",
                        2,
                        "closed",
                        true,
                        "sections",
                        Map.of("background", "Fortroligt.")),
                    Map.of("number", 3),
                    Map.of("number", 4))))
        .statusCode(200);
    Uploads.view(id)
        .body("changes.findAll { it.itemNumber == 2 }.kind", everyItem(equalTo("STAYS")))
        .body("changes.findAll { it.itemNumber == 2 }.part", hasItems("CLOSED", "BACKGROUND"))
        .body(
            "changes.find { it.part == 'CLOSED' }.reason",
            startsWith("Whether an item is closed decides who may read it."));
  }

  @Test
  void whatIsCorrectedInAClosedItemOnlyItsReadersSee() {
    String closed = first + "\nBaggrund\n\nEn fortrolig linje.\n";
    accepted(closed, "BACKGROUND");
    Minutes.view(Persona.SEKRETARIAT, meeting)
        .body("corrections[0].correction.after", equalTo("En fortrolig linje."));
    Minutes.view(Persona.MEDARBEJDER, meeting)
        .body("corrections.findAll { it.correction != null }", empty());
  }

  @Test
  void theDatabaseTakesAnItemIntoApprovedMinutesOnlyTogetherWithItsVersion() throws SQLException {
    accepted(first + "\n" + canteen(5, Uploads.newCaseNumber()), "ITEM");
    String item = item(5);
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement()) {
      String more =
          "insert into agenda_item (id, meeting_id, body_code, meeting_date, number, closed,"
              + " origin_id, revision, version, added_in_version) select gen_random_uuid(),"
              + " meeting_id, body_code, meeting_date, 77, false, gen_random_uuid(), 0, 0, %s"
              + " from agenda_item where id = '"
              + item
              + "'";
      assertThatThrownBy(() -> statement.execute(more.formatted("2")))
          .hasMessageContaining("approved minutes cannot change");
      assertThatThrownBy(() -> statement.execute(more.formatted("null")))
          .hasMessageContaining("approved minutes cannot change");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "update item_content set title = 'x' where item_id = '" + item + "'"))
          .hasMessageContaining("approved minutes cannot change");
    }
  }

  private String canteen(int at, String caseNumber) {
    return CANTEEN.formatted(
        at, caseNumber, date.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
  }

  /** Accepts a newer edition that differs in those parts and no others, all of them carried. */
  private void accepted(String text, String... parts) {
    String id =
        newer(text)
            .statusCode(201)
            .body("corrects", equalTo(meeting))
            .body("changes.part", containsInAnyOrder(parts))
            .body("changes.kind", everyItem(equalTo("CORRECTS")))
            .extract()
            .path("id");
    Uploads.accept(id).statusCode(201).body("meetingId", equalTo(meeting));
  }

  private String item(int at) {
    return House.meetingView(meeting).extract().path("items.find { it.number == " + at + " }.id");
  }

  private String paper() {
    return Persona.SEKRETARIAT
        .request()
        .header("Accept", "text/html")
        .header("Accept-Language", "da")
        .get(House.API + "/meetings/" + meeting + "/minutes")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static ValidatableResponse search(String typed) {
    int more = typed.indexOf('&');
    return House.as(Persona.SEKRETARIAT)
        .queryParam("q", more < 0 ? typed : typed.substring(0, more))
        .get(House.API + "/search" + (more < 0 ? "" : "?" + typed.substring(more + 1)))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse newer(String text) {
    return Uploads.send(
        Persona.SEKRETARIAT, "ny udgave.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
