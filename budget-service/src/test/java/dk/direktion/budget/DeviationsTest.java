package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.budget.deviation.Deviation;
import dk.direktion.budget.deviation.Deviations;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class DeviationsTest extends BudgetScene {

  private static final LocalDate LATER = LocalDate.of(2094, 3, 14);

  @Inject Deviations deviations;

  @Test
  void whatIsBookedIsHeldAgainstWhatTheLedgerHasBoundAtTheEndOfTheDay() throws SQLException {
    String allocation = anApproved(2094, "ONE_OFF", 100_000);
    book(allocation, "2094-03-14", 40_000_50);
    book(allocation, "2094-03-15", 70_000_00);
    Deviation before = of(allocation, 2094, LATER);
    assertThat(before.allocated()).isEqualTo(100_000);
    assertThat(before.booked()).isEqualTo(40_001);
    assertThat(before.remaining()).isEqualTo(59_999);
    assertThat(before.percent()).isEqualTo(40L);
    assertThat(before.deviation()).isZero();
    Deviation after = of(allocation, 2094, LATER.plusDays(1));
    assertThat(after.booked()).isEqualTo(110_001);
    assertThat(after.expected()).isEqualTo(100_000);
    assertThat(after.deviation()).isEqualTo(10_001);
    assertThat(deviations.of(2094, LocalDate.of(2014, 1, 1))).isEmpty();
  }

  @Test
  void whatRecursIsExpectedEvenlyOverTheYear() throws SQLException {
    String allocation = anApproved(2093, "YEARLY_OPEN_ENDED", 365_000);
    book(allocation, "2093-01-05", -1_000_00);
    Deviation april = of(allocation, 2093, LocalDate.of(2093, 4, 10));
    assertThat(april.expected()).isEqualTo(100_000);
    assertThat(april.deviation()).isEqualTo(-101_000);
    assertThat(of(allocation, 2093, LocalDate.of(2095, 1, 1)).expected()).isEqualTo(365_000);
  }

  @Test
  void thePostingsNewestAssignmentCounts() throws SQLException {
    String first = anApproved(2092, "ONE_OFF", 5_000);
    String second = anApproved(2092, "ONE_OFF", 5_000);
    UUID posting = book(first, "2092-02-01", 1_000_00);
    assign(posting, second);
    LocalDate day = LocalDate.of(2092, 12, 31);
    assertThat(of(first, 2092, day).booked()).isZero();
    assertThat(of(second, 2092, day).booked()).isEqualTo(1_000);
  }

  @Test
  void postingsAndTheirAssignmentsAreNeverChanged() throws SQLException {
    UUID posting = book(anApproved(2091, "ONE_OFF", 5_000), "2091-02-01", 1_000_00);
    for (String change :
        new String[] {
          "update posting set amount = 1 where id = '" + posting + "'",
          "delete from posting where id = '" + posting + "'",
          "delete from posting_assignment where posting_id = '" + posting + "'"
        }) {
      assertThatThrownBy(() -> DatabaseOwner.execute(change))
          .as(change)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aYearIsAddedUpAndFetchedAsASheetThatReckonsItself() throws SQLException {
    String allocation = anApproved(2090, "ONE_OFF", 5_000);
    book(allocation, "2090-02-01", 6_000_00);
    JsonPath answer =
        Persona.DIREKTOER
            .request()
            .queryParam("year", 2090)
            .queryParam("onDate", "2090-12-31")
            .get(API + "/deviations")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getLong("deviation")).isEqualTo(1_000);
    assertThat(answer.getLong("allocated")).isEqualTo(answer.getLong("items.sum { it.allocated }"));
    String sheet =
        Persona.DIREKTOER
            .request()
            .queryParam("year", 2090)
            .queryParam("onDate", "2090-12-31")
            .get(API + "/deviations/sheet")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet).contains("Nr.;Formål;Pulje;Afsat;Bogført;Rest;Forventet;Afvigelse");
    assertThat(sheet).contains("\"5000\";\"6000\";\"-1000\";\"5000\";\"1000\"");
    assertThat(
            Persona.DIREKTOER
                .request()
                .queryParam("year", 2020)
                .get(API + "/deviations/months/sheet")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Måned;Afsat;Bogført;Forventet;Afvigelse", "\"2020-12\"");
  }

  @Test
  void whatIsBookedThoughNothingIsSetAsideIsNotHidden() throws SQLException {
    String allocation = anApproved(2088, "ONE_OFF", 5_000);
    book(allocation, "2087-02-01", 1_000_00);
    Deviation other = of(allocation, 2087, LocalDate.of(2087, 12, 31));
    assertThat(other.allocated()).isZero();
    assertThat(other.percent()).isNull();
    assertThat(other.deviation()).isEqualTo(1_000);
  }

  @Test
  void aDecisionThatReleasesPartLeavesLessSetAside() {
    String allocation = anApproved(2086, "ONE_OFF", 5_000);
    String adjustment =
        post(
                "/allocations/" + allocation + "/adjustments",
                Map.of("fromYear", 2086, "amount", 2_000, "reason", "Billigere"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    act("/adjustments/" + adjustment, "submission", Map.of("bodyCode", "DIR"))
        .then()
        .statusCode(200);
    meetingsTell("decision.made", decisionOn("budget:adjustment:" + adjustment, "APPROVED"));
    assertThat(of(allocation, 2086, LocalDate.of(2086, 12, 31)).allocated()).isEqualTo(2_000);
  }

  @Test
  void theMonthsAddUpToTheYear() {
    String account = PostingScene.anAccount();
    UUID pool = aPool(freshCode(), 2019, 10_000);
    String id = propose(proposal(pool, 9_000)).then().statusCode(201).extract().path("id");
    submit(id, "\"0\"").then().statusCode(200);
    decide(id, "APPROVED");
    PostingScene.book(
        PostingScene.line("05-03-2019", account, "1.000,40"),
        PostingScene.line("31-05-2019", account, "2.000,20"));
    PostingScene.place(PostingScene.remembered(account, 2019, id)).then().statusCode(200);
    JsonPath months = read("/deviations/months?year=2019");
    JsonPath year = read("/deviations?year=2019");
    assertThat(months.getList("months.month")).hasSize(12);
    for (String sum : new String[] {"booked", "expected", "allocated"}) {
      assertThat(months.getLong("months[11]." + sum)).as(sum).isEqualTo(year.getLong(sum));
    }
    assertThat(months.getLong("months[3].booked") - months.getLong("months[1].booked"))
        .isEqualTo(1_000);
  }

  @Test
  void monthsToComeAreLeftOutAndYearsOutOfRangeRefused() {
    assertThat(
            Persona.CONTROLLER
                .request()
                .queryParam("year", 2089)
                .get(API + "/deviations/months")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("months"))
        .isEmpty();
    assertThat(
            Persona.CONTROLLER
                .request()
                .queryParam("year", 2015)
                .get(API + "/deviations/months")
                .jsonPath()
                .getList("months.month"))
        .hasSize(12);
    Persona.CONTROLLER
        .request()
        .queryParam("year", 1999)
        .get(API + "/deviations")
        .then()
        .statusCode(400);
  }

  private String anApproved(int year, String recurrence, long amount) {
    UUID pool = aPool(freshCode(), year, amount);
    Map<String, Object> proposal = proposal(pool, amount);
    proposal.put("recurrence", recurrence);
    String id = propose(proposal).then().statusCode(201).extract().path("id");
    submit(id, "\"0\"").then().statusCode(200);
    decide(id, "APPROVED");
    return id;
  }

  private Deviation of(String allocation, int year, LocalDate day) {
    return deviations.of(year, day).stream()
        .filter(each -> each.allocationId().toString().equals(allocation))
        .findFirst()
        .orElseThrow();
  }

  private static UUID book(String allocation, String day, long ore) throws SQLException {
    UUID posting = UUID.randomUUID();
    DatabaseOwner.execute(
        """
        insert into posting values
          ('%s', '%s', '0645513', '%s', '%s', 'Regning', %d, 1)"""
            .formatted(posting, anImport(), day, posting, ore));
    assign(posting, allocation);
    return posting;
  }

  private static void assign(UUID posting, String allocation) throws SQLException {
    DatabaseOwner.execute(
        """
        insert into posting_assignment
          (posting_id, place, allocation_id, reason, assigned_by, assigned_at)
          values ('%s', 'ALLOCATION', '%s', 'Prøve', 'controller', now())"""
            .formatted(posting, allocation));
  }

  private static String anImport() {
    return PostingScene.read(PostingScene.aFile()).path("summary.id");
  }
}
