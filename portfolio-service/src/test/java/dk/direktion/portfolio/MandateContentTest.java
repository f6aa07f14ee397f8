package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.PdfForKeeping;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@ServiceTest
class MandateContentTest extends PortfolioScene {

  @Test
  void theWholeIsWrittenAndWhatIsLeftOutIsCleared() {
    String id = aDraft();
    Map<String, Object> written = new HashMap<>(content());
    written.put("end", null);
    written.put("scope", null);
    written.put("steeringGroup", List.of());
    replace(id, "\"0\"", written)
        .statusCode(200)
        .body("end", nullValue())
        .body("scope", nullValue())
        .body("steeringGroup", equalTo(List.of()))
        .body("lacking", equalTo(List.of("end")));
    replace(id, "\"0\"", written).statusCode(412);
  }

  @Test
  void whatCannotBeRightIsNamedFieldByField() {
    refused(Map.of("start", "2031-12-01", "end", "2031-11-01", "milestones", List.of()), "end");
    refused(
        Map.of("milestones", List.of(Map.of("name", "For sent", "date", "2032-01-01"))),
        "milestones[0].date");
    refused(Map.of("resources", List.of(need("ZZZ", 5, null, null, null))), "resources[0].unit");
    refused(Map.of("resources", List.of(need("BYC", 5, 2, null, null))), "resources[0].hours");
    refused(
        Map.of("resources", List.of(need("BYC", null, null, null, null))), "resources[0].hours");
    refused(
        Map.of("resources", List.of(need("BYC", 5, null, "2031-03-10", null))),
        "resources[0].lastWeek");
    refused(
        Map.of("resources", List.of(need("BYC", 5, null, "2031-06-10", "2031-05-10"))),
        "resources[0].lastWeek");
    refused(
        Map.of("resources", List.of(need("BYC", 5, null, "2030-01-10", "2031-05-10"))),
        "resources[0].firstWeek");
    refused(
        Map.of(
            "resources",
            List.of(
                need("BYC", 5, null, "2031-03-10", "2031-05-10"),
                need("BYC", 7, null, "2031-05-05", "2031-06-10"))),
        "resources[1].unit");
    refused(
        Map.of("benefits", List.of(Map.of("change", "", "certainty", "ESTIMATED"))),
        "benefits[0].change");
  }

  @Test
  void whatNoPlanCouldHoldOnceItIsApprovedIsRefusedBefore() {
    refused(Map.of("start", "0001-01-01"), "start");
    refused(Map.of("end", "9999-12-31"), "end");
    refused(Map.of("start", "+10000-01-01"), "start");
    refused(Map.of("end", "+20000-01-01"), "end");
    refused(
        Map.of("milestones", List.of(Map.of("name", "Aldrig", "date", "9999-12-31"))),
        "milestones[0].date");
    refused(
        Map.of("resources", List.of(need("BYC", null, 1001, null, null))), "resources[0].people");
    refused(
        Map.of("resources", List.of(need("BYC", 37_001, null, "2031-03-10", "2031-03-10"))),
        "resources[0].hours");
    refused(
        Map.of(
            "start",
            "2031-03-03",
            "end",
            "2031-03-09",
            "milestones",
            List.of(),
            "resources",
            List.of(need("BYC", 1_000_000, null, null, null))),
        "resources[0].hours");
    Map<String, Object> content = new HashMap<>(content());
    content.put("resources", List.of(need("BYC", 1_000_000, null, null, null)));
    write(content).then().statusCode(201);
  }

  @Test
  void weeksAreKeptByTheirMondaysAndPeopleBesideHoursOfTheSameWeek() {
    Map<String, Object> content = new HashMap<>(content());
    content.put(
        "resources",
        List.of(
            need("BYC", 5, null, "2031-03-12", "2031-05-10"),
            need("BYC", null, 2, "2031-03-12", "2031-05-10")));
    write(content)
        .then()
        .statusCode(201)
        .body("resources[0].firstWeek", equalTo("2031-03-10"))
        .body("resources[0].lastWeek", equalTo("2031-05-05"));
  }

  @Test
  void aMandateIsAPaperInTheLanguageThatIsAskedFor() throws Exception {
    String id = aDraft();
    assertThat(pdf(id, "da"))
        .contains("Projektmandat: Fælles bookingsystem", "Milepæl", "Valgt leverandør", "BYC")
        .contains("Forventede gevinster", "Side 1 af 1");
    assertThat(pdf(id, "en")).contains("Project mandate: Fælles bookingsystem", "Milestone");
    Persona.SEKRETARIAT.request().get(API + "/mandates/" + id + "/pdf").then().statusCode(404);
  }

  @Test
  void theListIsASheetOfWhatTheCallerMayKnow() {
    String draft = aDraft();
    String title = "Kladde " + draft;
    change(draft, "\"0\"", Map.of("title", title)).then().statusCode(200);
    assertThat(sheet(Persona.PROJEKTLEDER, "csv").asString()).contains(title, "\"Kladde\"");
    assertThat(sheet(Persona.SEKRETARIAT, "csv").asString()).doesNotContain(title);
    Response workbook = sheet(Persona.PROJEKTLEDER, "xlsx");
    assertThat(workbook.header("Content-Disposition")).contains("mandater.xlsx");
    assertThat(workbook.asByteArray()).startsWith('P', 'K');
    Persona.PROJEKTLEDER.request().get(API + "/mandates/sheet?format=ods").then().statusCode(400);
  }

  private static Map<String, Object> need(
      String unit, Integer hours, Integer people, String firstWeek, String lastWeek) {
    Map<String, Object> need = new HashMap<>();
    need.put("unit", unit);
    need.put("hours", hours);
    need.put("people", people);
    need.put("firstWeek", firstWeek);
    need.put("lastWeek", lastWeek);
    return need;
  }

  private static void refused(Map<String, Object> parts, String field) {
    Map<String, Object> content = new HashMap<>(content());
    content.putAll(parts);
    write(content).then().statusCode(400).body("errors.field", hasItem(field));
  }

  private static ValidatableResponse replace(
      String id, String ifMatch, Map<String, Object> written) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(written)
        .put(API + "/mandates/" + id)
        .then();
  }

  private static Response sheet(Persona persona, String format) {
    Response answer = persona.request().get(API + "/mandates/sheet?format=" + format);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static String pdf(String id, String language) throws Exception {
    byte[] pdf =
        Persona.PROJEKTLEDER
            .request()
            .header("Accept-Language", language)
            .get(API + "/mandates/" + id + "/pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    PdfForKeeping.assertIs(pdf);
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(paper);
    }
  }
}
