package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProjectEconomyTest extends ProjectPartsScene {

  @Inject MovableClock clock;

  @BeforeEach
  void stopTime() {
    clock.stopAt(Instant.parse("2032-06-01T10:00:00Z"));
  }

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void aProjectOfWhichTheBudgetHasToldNothingSaysSo() {
    JsonPath economy = economy(aProject("Pengeløs"));
    assertThat(economy.getString("toldAt")).isNull();
    assertThat(economy.getLong("allocated")).isZero();
    assertThat(economy.getList("years")).isEmpty();
  }

  @Test
  void whatTheBudgetTellsIsAddedUpByYearAlsoAfterTheProjectHasClosed() {
    String project = aClosedProject("Økonomiprøve");
    UUID once = UUID.randomUUID();
    ReceivedEvent told = allocation(once, project, 2031, 2031, 250_000, "PROPOSED");
    others.tell(told);
    assertThat(economy(project).getLong("proposed")).isEqualTo(250_000);
    assertThat(economy(project).getLong("allocated")).isZero();
    allocation(once, project, 2031, 2031, 240_000, "APPROVED");
    allocation(UUID.randomUUID(), project, 2031, null, 10_000, "APPROVED");
    allocation(UUID.randomUUID(), project, 2031, 2033, 999, "REJECTED");
    others.tell("budget", "posting.booked", posting(project, "2031-05-02", 90_000));
    others.tell("budget", "posting.booked", posting(project, "2032-01-05", -5_000));
    UUID benefit = UUID.randomUUID();
    benefit(benefit, project, List.of(year(2032, 120_000, 30_000), year(2033, 120_000, 0)));
    JsonPath economy = economy(project);
    assertThat(economy.getLong("allocated")).isEqualTo(260_000);
    assertThat(economy.getLong("proposed")).isZero();
    assertThat(economy.getLong("spent")).isEqualTo(85_000);
    assertThat(economy.getLong("left")).isEqualTo(175_000);
    assertThat(economy.getLong("promised")).isEqualTo(240_000);
    assertThat(economy.getLong("realised")).isEqualTo(30_000);
    assertThat(economy.getList("years.year")).isEqualTo(List.of(2031, 2032, 2033));
    assertThat(economy.getList("years.allocated")).isEqualTo(List.of(250_000, 10_000, 0));
    assertThat(economy.getString("allocations[0].pool")).isEqualTo("Udviklingspulje");
    assertThat(economy.getString("toldAt")).isEqualTo("2031-01-14T12:00:00Z");
    assertThat(
            Persona.CONTROLLER
                .request()
                .get(API + "/projects/" + project + "/economy/sheet")
                .asString())
        .contains("\"Udviklingspulje\"", "\"-5000\"", "\"Færre tomme lokaler\"");

    benefit(benefit, project, List.of(year(2032, 100_000, 30_000)));
    assertThat(economy(project).getLong("promised")).isEqualTo(100_000);
    allocation(once, null, 2031, 2031, 240_000, "APPROVED");
    assertThat(economy(project).getLong("allocated")).isEqualTo(20_000);
  }

  @Test
  void whatALaterDecisionMadeOfAnAllocationCountsFromItsYear() {
    String project = aClosedProject("Ændret økonomi");
    Map<String, Object> data = allocationData(UUID.randomUUID(), project, 2031, 2034, 100_000);
    data.put(
        "changes",
        List.of(Map.of("fromYear", 2032, "amount", 60_000), Map.of("fromYear", 2034, "amount", 0)));
    others.tell("budget", "allocation.changed", data);
    JsonPath economy = economy(project);
    assertThat(economy.getList("years.allocated")).isEqualTo(List.of(100_000, 60_000, 60_000, 0));
    assertThat(economy.getLong("allocated")).isEqualTo(220_000);
    assertThat(economy.getList("allocations[0].changes.fromYear")).isEqualTo(List.of(2032, 2034));
    assertThat(
            Persona.CONTROLLER
                .request()
                .get(API + "/projects/" + project + "/economy/sheet")
                .asString())
        .contains("\"100000\"", "\"60000\"", "\"Ændret\"");
    data.put("changes", List.of());
    others.tell("budget", "allocation.changed", data);
    assertThat(economy(project).getLong("allocated")).isEqualTo(400_000);
  }

  @Test
  void whatTheMandateExpectedIsKeptWithTheProject() {
    String id = aMandateOnAnAgenda();
    decide(id, "APPROVED");
    JsonPath economy = economy(mandate(id).getString("projectId"));
    assertThat(economy.getList("expected.change")).isEqualTo(List.of("Færre tomme lokaler"));
    assertThat(economy.getList("expected.yearlyAmount")).isEqualTo(List.of(120_000));
  }

  private static JsonPath economy(String project) {
    return get(Persona.BORGMESTER, "/projects/" + project + "/economy");
  }

  private ReceivedEvent allocation(
      UUID id, String project, int year, Integer lastYear, int amount, String state) {
    Map<String, Object> data = allocationData(id, project, year, lastYear, amount);
    data.put("state", state);
    return others.tell("budget", "allocation.changed", data);
  }

  private static Map<String, Object> allocationData(
      UUID id, String project, int year, Integer lastYear, int amount) {
    Map<String, Object> data = new HashMap<>();
    data.put("allocationId", id);
    data.put("projectId", project);
    data.put("number", 7);
    data.put("year", year);
    data.put("lastYear", lastYear);
    data.put("poolId", UUID.randomUUID());
    data.put("poolName", "Udviklingspulje");
    data.put("purpose", "Bookingsystem");
    data.put("amount", amount);
    data.put("state", "APPROVED");
    return data;
  }

  private static Map<String, Object> posting(String project, String day, int amount) {
    return Map.of(
        "postingId", UUID.randomUUID(),
        "projectId", project,
        "bookedOn", day,
        "text", "Licenser",
        "amount", amount);
  }

  private void benefit(UUID id, String project, List<Map<String, Object>> years) {
    others.tell(
        "budget",
        "benefit.changed",
        Map.of(
            "benefitId", id,
            "projectId", project,
            "name", "Færre tomme lokaler",
            "state", "DECIDED",
            "years", years));
  }

  private static Map<String, Object> year(int year, int promised, int realised) {
    return Map.of("year", year, "promised", promised, "realised", realised);
  }
}
