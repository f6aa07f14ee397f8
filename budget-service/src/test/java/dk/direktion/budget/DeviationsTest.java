package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.budget.actual.Deviation;
import dk.direktion.budget.actual.Deviations;
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
    assertThat(before.percent()).isEqualTo(40);
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
          ('%s', '0645513', '%s', '%s', 'Regning', %d, 1, 'controller', now())"""
            .formatted(posting, day, posting, ore));
    assign(posting, allocation);
    return posting;
  }

  private static void assign(UUID posting, String allocation) throws SQLException {
    DatabaseOwner.execute(
        """
        insert into posting_assignment
          (posting_id, allocation_id, reason, assigned_by, assigned_at)
          values ('%s', '%s', 'Prøve', 'controller', now())"""
            .formatted(posting, allocation));
  }
}
