package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ManyImportsTest {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  @Inject House house;
  private LocalDate date;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
  }

  @Test
  void thoseWithoutDoubtAreAcceptedAndEachOtherIsToldWhy() {
    String clear = Uploads.imported(clear(date, "Vagtplan"));
    String doubtful = Uploads.imported(Uploads.minutes(House.freeTuesday().toLocalDate()));
    LocalDate taken = House.freeTuesday().toLocalDate();
    House.meeting("DIR", taken.atTime(13, 0));
    String beside = Uploads.imported(clear(taken, "Kantine"));
    String unknown = UUID.randomUUID().toString();
    acceptMany(List.of(doubtful, beside, unknown, clear))
        .statusCode(200)
        .body("accepted.importId", contains(clear))
        .body("accepted.fileName", contains("referat.txt"))
        .body("left.importId", contains(doubtful, beside, unknown))
        .body("left.reason", contains("import-has-doubts", "meeting-already-here", "not-found"))
        .body("left[0].message", org.hamcrest.Matchers.notNullValue());
    Uploads.view(clear).body("state", equalTo("ACCEPTED"));
    Uploads.view(doubtful).body("state", equalTo("READ"));
    acceptMany(List.of(clear)).body("left.reason", contains("already-accepted"));
  }

  @Test
  void aCorrectionOfApprovedMinutesIsNeverAcceptedUnseen() {
    Uploads.accept(Uploads.imported(clear(date, "Vagtplan"))).statusCode(201);
    String correction = Uploads.imported(clear(date, "Vagtplan").replace("Godkendt", "Afvist"));
    acceptMany(List.of(correction))
        .body("accepted", hasSize(0))
        .body("left.reason", contains("import-corrects-minutes"));
  }

  @Test
  void allThatWaitAreTriedWhereNoneAreNamed() {
    String clear = Uploads.imported(clear(date, "Vagtplan"));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of())
        .post(Uploads.IMPORTS + "/acceptance")
        .then()
        .statusCode(200)
        .body("accepted.importId", hasItem(clear));
  }

  @Test
  void everyFileIsInTheReportHoweverItFared() {
    String name = "r" + UUID.randomUUID();
    String text = clear(date, "Vagtplan");
    String id = send(name + " ny.txt", text).statusCode(201).extract().path("id");
    send(name + " igen.txt", text).statusCode(409);
    send(name + " rettet.txt", text.replace("Godkendt", "Afvist")).statusCode(201);
    send(name + ".pdf", "ingen pdf").statusCode(400);
    House.get(Persona.SEKRETARIAT, "/imports/report?pageSize=4")
        .statusCode(200)
        .body("items.fileName", everyItem(startsWith(name)))
        .body("items.result", contains("REFUSED", "UPDATED", "ALREADY_HERE", "READ"))
        .body("items[0].reason", equalTo("The file is called .pdf but is no PDF."))
        .body("items[0].importId", nullValue())
        .body("items[1].importId", equalTo(id))
        .body("items[3].bodyName", equalTo("Direktionen"))
        .body("items[3].date", equalTo(date.toString()))
        .body("items[3].itemCount", equalTo(1))
        .body("items[3].decisionCount", equalTo(1))
        .body("items[3].doubtCount", equalTo(0));
    House.get(Persona.SEKRETARIAT, "/imports/report?result=REFUSED&pageSize=1")
        .body("items.fileName", contains(name + ".pdf"));
    House.get(Persona.SEKRETARIAT, "/imports/report?state=ACCEPTED&pageSize=200")
        .body("items.importId", not(hasItem(id)));
    House.get(Persona.SEKRETARIAT, "/imports/report?result=MAYBE").statusCode(400);
  }

  @Test
  void aFileTooLargeToBeSentIsInTheReportAndItsSheetWithItsReason() {
    String name = "r" + UUID.randomUUID() + ".pdf";
    noteRefused("mappe/" + name, 60L << 20).statusCode(204);
    House.get(Persona.SEKRETARIAT, "/imports/report?pageSize=1")
        .body("items.fileName", contains(name))
        .body("items.result", contains("REFUSED"))
        .body("items.reason", contains("The file is larger than 50 MB."));
    String sheet = House.get(Persona.SEKRETARIAT, "/imports/report/sheet").extract().asString();
    assertThat(sheet.lines().filter(line -> line.contains(name)))
        .singleElement()
        .asString()
        .contains("\"Afvist\"", "50 MB");
    noteRefused(name, 1L << 20)
        .statusCode(400)
        .body("errors.field", contains("sizeBytes"))
        .body("errors.message", contains("The file is not too large; send it"));
    House.get(Persona.SEKRETARIAT, "/imports/report?pageSize=2")
        .body("items.findAll { it.fileName == '" + name + "' }", hasSize(1));
  }

  private static ValidatableResponse noteRefused(String name, long size) {
    return House.as(Persona.SEKRETARIAT)
        .header("Accept-Language", "en")
        .body(Map.of("fileName", name, "sizeBytes", size))
        .post(Uploads.IMPORTS + "/report")
        .then();
  }

  @Test
  void theReportIsASheetThatRunsNoFormulaAndReadsAsUtf8() {
    send("=1+1.txt", clear(date, "Vågeplan")).statusCode(201);
    byte[] sheet =
        House.get(Persona.SEKRETARIAT, "/imports/report/sheet")
            .statusCode(200)
            .header("Content-Type", startsWith("text/csv"))
            .header("Content-Disposition", "attachment; filename=\"importer.csv\"")
            .extract()
            .asByteArray();
    assertThat(sheet).startsWith(0xEF, 0xBB, 0xBF);
    List<String> lines = new String(sheet, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .endsWith(
            "Fil;Lagt ind;Af;Resultat;Hvorfor;Tilstand;Organ;Dato;Punkter;Beslutninger;Advarsler;Usikre steder");
    assertThat(lines.get(1))
        .startsWith("\"'=1+1.txt\";")
        .contains("\"Læst\";\"\";\"Venter\";\"Direktionen\";\"" + date + "\";\"1\"");
  }

  @Test
  void anotherSystemReadsOfItsOwnFilesOnly() {
    String name = "r" + UUID.randomUUID();
    send(name + " sekretariat.txt", clear(date, "Vagtplan")).statusCode(201);
    send(name + " sekretariat.pdf", "ingen pdf").statusCode(400);
    Uploads.send(Persona.ESDH_IMPORT, name + " system.pdf", new byte[] {1, 2, 3});
    House.get(Persona.ESDH_IMPORT, "/imports/report?pageSize=200")
        .body("items.fileName", hasItem(name + " system.pdf"))
        .body("items.fileName", not(hasItem(name + " sekretariat.txt")))
        .body("items.fileName", not(hasItem(name + " sekretariat.pdf")));
    House.get(Persona.SEKRETARIAT, "/imports/report?pageSize=3")
        .body(
            "items.fileName",
            containsInAnyOrder(
                name + " system.pdf", name + " sekretariat.pdf", name + " sekretariat.txt"));
  }

  private static ValidatableResponse acceptMany(List<String> ids) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("importIds", ids))
        .post(Uploads.IMPORTS + "/acceptance")
        .then();
  }

  private static ValidatableResponse send(String name, String text) {
    return Uploads.send(Persona.SEKRETARIAT, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Minutes in which nothing is unsure. */
  private static String clear(LocalDate date, String title) {
    return """
        REFERAT Direktionen d. %1$s

        Mødedato %1$s kl. 09:30

        Mødested Lokale C12

        Punkt 1: %2$s

        20/4711

        BESLUTNING DIREKTIONEN DEN %1$s

        Godkendt.
        """
        .formatted(SHORT.format(date), title);
  }
}
