package dk.direktion.budget;

import static dk.direktion.budget.BenefitScene.aCase;
import static dk.direktion.budget.BenefitScene.as;
import static dk.direktion.budget.BenefitScene.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.budget.report.MakingReports;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.PdfForKeeping;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReportsTest extends BudgetScene {

  private static final String REPORTS = API + "/reports";

  /** A year of its own for each test, since a report is made once for its period. */
  private static final AtomicInteger FRESH_YEAR = new AtomicInteger(2070);

  @Inject BenefitScene benefits;
  @Inject MovableClock clock;
  @Inject MakingReports making;

  @AfterEach
  void goBackToTheRealTime() {
    clock.reset();
  }

  @Test
  void theSheetMakesItselfWhenTheQuarterIsOverAndPutsItselfOnAnAgenda() throws Exception {
    int year = FRESH_YEAR.getAndIncrement();
    String id = anApprovedAllocation(year, 300_000);
    goTo(year + "-03-31T10:00:00Z");
    making.makeDue();
    assertThat(sheetsOf(year)).isEmpty();
    goTo(year + "-04-01T10:00:00Z");
    making.makeDue();
    making.makeDue();
    List<String> made = sheetsOf(year);
    assertThat(made).hasSize(1);
    JsonPath report = read("/reports/" + made.get(0));
    assertThat(report.getString("report.title"))
        .isEqualTo("Implementeringsark for 1. kvartal " + year);
    assertThat(report.getString("report.state")).isEqualTo("SENT");
    assertThat(report.getString("report.asOf")).isEqualTo(year + "-03-31");
    assertThat(report.getBoolean("report.automatic")).isTrue();
    List<Map<String, Object>> sent = published("subject.submitted", made.get(0));
    assertThat(sent).hasSize(1);
    Map<String, Object> item = sent.get(0);
    assertThat(item)
        .containsEntry("subject", "budget:report:" + made.get(0))
        .containsEntry("bodyCode", "CF")
        .containsEntry("submittedBy", null)
        .containsEntry(
            "recommendationPoints",
            List.of("Implementeringsark for 1. kvartal " + year + " tages til efterretning"));
    List<byte[]> attached = attachments(item);
    assertThat(attached).hasSize(2);
    PdfForKeeping.assertIs(attached.get(0));
    assertThat(PdfForKeeping.text(attached.get(0)))
        .contains("Implementeringsark for 1. kvartal " + year, "300.000", "Godkendt");
    assertThat(attached.get(0)).isEqualTo(document(made.get(0), "PDF", "da"));
    assertThat(allocation(id).getString("state")).isEqualTo("APPROVED");
  }

  @Test
  void aDayThatWasMissedIsCaughtUpWithAsThingsStoodThen() {
    int year = FRESH_YEAR.getAndIncrement();
    anApprovedAllocation(year, 100_000);
    goTo(year + "-06-20T10:00:00Z");
    making.makeDue();
    JsonPath report = read("/reports/" + sheetsOf(year).get(0));
    assertThat(report.getString("report.asOf")).isEqualTo(year + "-03-31");
    assertThat(report.getString("report.madeAt")).startsWith(year + "-06-20");
  }

  @Test
  void nothingIsMadeOfAYearInWhichThereIsNothing() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-04-01T10:00:00Z");
    making.makeDue();
    assertThat(sheetsOf(year)).isEmpty();
  }

  @Test
  void theDeviationReportWaitsForTheMonthsFileAndGoesToTheBoard() {
    int year = FRESH_YEAR.getAndIncrement();
    String allocation = anApprovedAllocation(year, 300_000);
    String account = PostingScene.anAccount();
    String day = "15-01-" + year;
    goTo(year + "-01-20T10:00:00Z");
    PostingScene.book(PostingScene.line(day, account, "310.000,00"));
    goTo(year + "-02-01T10:00:00Z");
    making.makeDue();
    assertThat(reportsOf("DEVIATION_REPORT", year)).isEmpty();
    PostingScene.place(PostingScene.remembered(account, year, allocation)).then().statusCode(200);
    PostingScene.book(PostingScene.line("31-01-" + year, account, "15.000,00"));
    making.makeDue();
    making.makeDue();
    List<String> made = reportsOf("DEVIATION_REPORT", year);
    assertThat(made).hasSize(1);
    JsonPath report = read("/reports/" + made.get(0));
    assertThat(report.getString("report.title")).isEqualTo("Afvigelsesrapport for januar " + year);
    assertThat(report.getString("report.bodyCode")).isEqualTo("DIR");
    assertThat(report.getString("report.state")).isEqualTo("SENT");
    assertThat(PdfForKeeping.text(document(made.get(0), "PDF", "da")))
        .contains("Disponeringer, der afviger", "300.000", "325.000", "-25.000", "25.000");
    assertThat(PdfForKeeping.text(document(made.get(0), "PDF", "en")))
        .contains("Deviation report", "325,000");
  }

  @Test
  void twoNodesMakeOneReport() {
    int year = FRESH_YEAR.getAndIncrement();
    anApprovedAllocation(year, 100_000);
    goTo(year + "-04-01T10:00:00Z");
    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4)
            .mapToObj(node -> CompletableFuture.runAsync(making::makeDue))
            .toList();
    nodes.forEach(CompletableFuture::join);
    assertThat(sheetsOf(year)).hasSize(1);
    assertThat(published("subject.submitted", sheetsOf(year).get(0))).hasSize(1);
  }

  @Test
  void twoControllersAtOnceMakeOneReportAndTheOtherIsTold() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-05-10T10:00:00Z");
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(each -> CompletableFuture.supplyAsync(() -> make(year, 1).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(201, 409, 409, 409);
  }

  @Test
  void aControllerMakesOneOfARunningQuarterAndSendsIt() {
    int year = FRESH_YEAR.getAndIncrement();
    anApprovedAllocation(year, 250_000);
    goTo(year + "-02-15T10:00:00Z");
    JsonPath made = make(year, 1).then().statusCode(201).extract().jsonPath();
    String id = made.getString("id");
    assertThat(made.getString("asOf")).isEqualTo(year + "-02-15");
    assertThat(made.getString("madeBy")).isEqualTo(Persona.CONTROLLER.fullName());
    assertThat(made.getList("actions")).isEqualTo(List.of("submit"));
    assertThat(published("subject.submitted", id)).isEmpty();
    send(id, "\"7\"").then().statusCode(412);
    send(id, "\"0\"").then().statusCode(200).body("state", equalTo("SENT"));
    send(id, "\"1\"").then().statusCode(409);
    assertThat(published("subject.submitted", id)).hasSize(1);
    tell(id, "submission.refused", Map.of());
    assertThat(state(id)).isEqualTo("REFUSED");
    send(id, "\"2\"").then().statusCode(200);
    onAgenda(id, year);
    assertThat(state(id)).isEqualTo("ON_AGENDA");
    decide(id, year, "NOTED");
    assertThat(state(id)).isEqualTo("CONSIDERED");
    assertThat(published("consequence.reported", id))
        .extracting(one -> one.get("status"))
        .containsExactly("NOT_NEEDED");
  }

  @Test
  void aReportThatIsPostponedWaitsAndOneThatIsReturnedComesHome() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-02-15T10:00:00Z");
    String id = make(year, 1).then().statusCode(201).extract().path("id");
    send(id, "\"0\"").then().statusCode(200);
    onAgenda(id, year);
    decide(id, year, "POSTPONED");
    assertThat(state(id)).isEqualTo("ON_AGENDA");
    decide(id, year, "RETURNED");
    assertThat(state(id)).isEqualTo("MADE");
  }

  @Test
  void whatIsMadeIsFetchedInBothLanguagesWithItsChecksum() {
    int year = FRESH_YEAR.getAndIncrement();
    anApprovedAllocation(year, 250_000);
    String name = (String) aDecidedBenefit().get("name");
    goTo(year + "-05-10T10:00:00Z");
    String id = make(year, 1).then().statusCode(201).extract().path("id");
    JsonPath detail = read("/reports/" + id);
    assertThat(detail.getList("documents")).hasSize(4);
    byte[] english = document(id, "PDF", "en");
    assertThat(PdfForKeeping.text(english)).contains("Implementation sheet", "250,000", "Approved");
    assertThat(sha256(english))
        .isEqualTo(
            detail.getString(
                "documents.find { it.format == 'PDF' && it.language == 'en' }.sha256"));
    assertThat(document(id, "XLSX", "da")).startsWith((byte) 'P', (byte) 'K');
    assertThat(PdfForKeeping.text(document(id, "PDF", "da"))).doesNotContain(name);
  }

  @Test
  void whatBecameOfBenefitsInTheYearStandsInIt() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-02-15T10:00:00Z");
    Map<String, Object> benefit = aDecidedBenefit();
    String id = make(year, 1).then().statusCode(201).extract().path("id");
    assertThat(PdfForKeeping.text(document(id, "PDF", "da")).replaceAll("\\s", ""))
        .contains(benefit.get("name").toString().replaceAll("\\s", ""), "Besluttet");
  }

  @Test
  void wrongPeriodsAndKindsAreRefusedByName() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-05-10T10:00:00Z");
    make(year, 3).then().statusCode(400).body("errors.field", hasItem("number"));
    make(year, 5).then().statusCode(400).body("errors.field", hasItem("number"));
    make(1999, 1).then().statusCode(400).body("errors.field", hasItem("year"));
    as(Persona.CONTROLLER)
        .body(Map.of("kind", "HOROSCOPE", "year", year, "number", 1))
        .post(REPORTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("kind"));
    Persona.CONTROLLER.request().get(REPORTS + "?kind=HOROSCOPE").then().statusCode(400);
    Persona.CONTROLLER.request().get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    Persona.MEDARBEJDER.request().get(REPORTS).then().statusCode(403);
  }

  @Test
  void whatAReportSaysIsNeverChanged() {
    int year = FRESH_YEAR.getAndIncrement();
    goTo(year + "-05-10T10:00:00Z");
    String id = make(year, 1).then().statusCode(201).extract().path("id");
    for (String change :
        List.of(
            "update report set title = 'Andet' where id = '%s'",
            "delete from report where id = '%s'",
            "update report_document set content = 'x' where report_id = '%s'",
            "delete from report_document where report_id = '%s'")) {
      assertThatThrownBy(() -> DatabaseOwner.execute(change.formatted(id)))
          .isInstanceOf(SQLException.class);
    }
  }

  private String anApprovedAllocation(int year, long amount) {
    UUID pool = aPool(freshCode(), year, 1_000_000);
    String id = aSubmittedAllocation(pool, amount);
    decide(id, "APPROVED");
    return id;
  }

  private Map<String, Object> aDecidedBenefit() {
    Map<String, Object> written = aCase(benefits.aProgramme());
    benefits.aDecided(written);
    return written;
  }

  private void goTo(String moment) {
    clock.stopAt(Instant.parse(moment));
  }

  private static List<String> sheetsOf(int year) {
    return reportsOf("IMPLEMENTATION_SHEET", year);
  }

  private static List<String> reportsOf(String kind, int year) {
    return read("/reports?pageSize=200&kind=" + kind)
        .getList("items.findAll { it.periodStart.startsWith('" + year + "') }.id");
  }

  private static Response make(int year, int number) {
    return as(Persona.CONTROLLER)
        .body(Map.of("kind", "IMPLEMENTATION_SHEET", "year", year, "number", number))
        .post(REPORTS);
  }

  private static Response send(String id, String ifMatch) {
    return as(Persona.CONTROLLER)
        .header("If-Match", ifMatch)
        .body(Map.of())
        .post(REPORTS + "/" + id + "/submission");
  }

  private static String state(String id) {
    return read("/reports/" + id).getString("report.state");
  }

  private void tell(String id, String type, Map<String, Object> more) {
    Map<String, Object> data = new HashMap<>(more);
    data.put("subject", "budget:report:" + id);
    meetingsTell(type, data);
  }

  private void onAgenda(String id, int year) {
    tell(
        id,
        "agenda-item.added",
        Map.of("itemId", UUID.randomUUID(), "meetingDate", year + "-06-01"));
  }

  private void decide(String id, int year, String outcome) {
    Map<String, Object> data = decision(id, outcome);
    data.put("meetingDate", year + "-06-01");
    tell(id, "decision.made", data);
  }

  @SuppressWarnings("unchecked") // an item's attachments are always objects
  private static List<byte[]> attachments(Map<String, Object> item) {
    return ((List<Map<String, Object>>) item.get("attachments"))
        .stream().map(each -> Base64.getDecoder().decode((String) each.get("content"))).toList();
  }

  private static byte[] document(String id, String format, String language) {
    return Persona.DIREKTOER
        .request()
        .header("Accept-Language", language)
        .queryParam("format", format)
        .get(REPORTS + "/" + id + "/document")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
