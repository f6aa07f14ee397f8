package dk.direktion.budget;

import static dk.direktion.budget.BenefitScene.BENEFITS;
import static dk.direktion.budget.BenefitScene.aCase;
import static dk.direktion.budget.BenefitScene.as;
import static dk.direktion.budget.BenefitScene.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dk.direktion.budget.benefit.RemindingOfMeasurements;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LettersToOwnersTest {

  @Inject BenefitScene scene;
  @Inject MovableClock clock;
  @Inject RemindingOfMeasurements reminding;

  @AfterEach
  void goBackToTheRealTime() {
    clock.reset();
  }

  @Test
  void somebodyIsToldWhenABenefitBecomesTheirsAndOnlyThen() {
    Map<String, Object> written = aCase(scene.aProgramme());
    String id = scene.aBenefit(written);
    assertThat(letters("benefit-owned", written)).hasSize(1);
    assertThat(letters("benefit-owned", written).get(0).get("recipients"))
        .isEqualTo(List.of(Persona.CENTERCHEF_BYC.username()));
    written.put("change", "Anderledes skrevet");
    as(Persona.PROGRAMLEDER)
        .header("If-Match", "\"" + benefit(id).getLong("version") + "\"")
        .body(written)
        .put(BENEFITS + "/" + id)
        .then()
        .statusCode(200);
    assertThat(letters("benefit-owned", written)).hasSize(1);
  }

  @Test
  void theOwnerIsToldOnceWhenItIsTimeToMeasure() {
    Map<String, Object> written = aCase(scene.aProgramme());
    written.put("measuringDates", List.of("2056-03-01", "2056-09-01"));
    String id = scene.aBenefit(written);
    remindOn("2056-02-28");
    assertThat(letters("benefit-to-measure", written)).isEmpty();
    remindOn("2056-03-01");
    remindOn("2056-03-02");
    assertThat(letters("benefit-to-measure", written)).hasSize(1);
    clock.stopAt(Instant.parse("2056-09-02T08:00:00Z"));
    as(Persona.CENTERCHEF_BYC)
        .body(Map.of("date", "2056-09-01", "value", 700))
        .post(
            BENEFITS
                + "/"
                + id
                + "/indicators/"
                + benefit(id).getString("indicators[0].id")
                + "/measurements")
        .then()
        .statusCode(200);
    remindOn("2056-09-03");
    assertThat(letters("benefit-to-measure", written)).hasSize(1);
  }

  @Test
  void theBusinessCaseFollowsItsAgendaItem() {
    String id = scene.aSpecified(aCase(scene.aProgramme()));
    scene.submit(id).then().statusCode(200);
    assertThat(attachment(BudgetScene.published("subject.submitted", id).get(0)))
        .startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
  }

  @Test
  void equalPartsWithoutCentresSayWhatToDo() {
    as(Persona.CONTROLLER)
        .body(Map.of("amount", 100, "key", "EQUAL", "weightsOn", "1999-01-01"))
        .post(BudgetScene.API + "/distributions")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("Registrér vægte for"));
  }

  @SuppressWarnings("unchecked") // an item's attachments are always objects
  private static byte[] attachment(Map<String, Object> item) {
    List<Map<String, Object>> attached = (List<Map<String, Object>>) item.get("attachments");
    return Base64.getDecoder().decode((String) attached.get(0).get("content"));
  }

  private void remindOn(String day) {
    clock.stopAt(Instant.parse(day + "T08:00:00Z"));
    reminding.remind();
  }

  @SuppressWarnings("unchecked") // a notice's values are always an object
  private static List<Map<String, Object>> letters(String template, Map<String, Object> benefit) {
    return BudgetScene.published("notice.requested", template).stream()
        .filter(
            one ->
                benefit
                    .get("name")
                    .equals(((Map<String, Object>) one.get("values")).get("benefit")))
        .toList();
  }
}
