package dk.direktion.budget;

import dk.direktion.budget.followup.RemindingOwners;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ReadableAnswer;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A closed draft of a business case is its author's, its owner's and the controllers'. */
@ServiceTest
class BudgetCanaryTest extends CanaryTest {

  private static final int YEAR = 2059;

  @Inject BenefitScene benefits;
  @Inject RemindingOwners reminding;
  private String programme;
  private String draft;
  private String report;

  @Override
  protected void plant(String word) {
    programme = benefits.aProgramme();
    Map<String, Object> claim = Map.of("unit", "BYC", "account", "6.45.51 " + word);
    Map<String, Object> written = aCase();
    for (String field : List.of("name", "change", "grounds", "measuringMethod")) {
      written.put(field, word);
    }
    written.put(
        "indicators", List.of(Map.of("name", word, "unit", word, "baseline", 9, "target", 7)));
    written.put("closed", true);
    written.put("claims", List.of(claim));
    draft = benefits.aBenefit(written);
    benefits
        .move(Persona.PROGRAMLEDER, draft, Map.of("state", "SPECIFIED", "reason", "Fordi " + word))
        .then()
        .statusCode(200);
    String indicator = BenefitScene.benefit(draft).getString("indicators[0].id");
    BenefitScene.as(Persona.CENTERCHEF_BYC)
        .body(Map.of("date", "2016-06-30", "value", 8, "note", word))
        .post(BenefitScene.BENEFITS + "/" + draft + "/indicators/" + indicator + "/measurements")
        .then()
        .statusCode(200);
    benefits.aBenefit(aCase());
    reminding.remind();
    report = aReport();
  }

  private Map<String, Object> aCase() {
    Map<String, Object> written = BenefitScene.aCase(programme);
    written.put("years", BenefitScene.years(YEAR, 200_000));
    written.put("followUp", Map.of("year", YEAR, "number", 2));
    return written;
  }

  // What stands in a document is kept, also from those who may read what is closed.
  private static String aReport() {
    Response made =
        BenefitScene.as(Persona.CONTROLLER)
            .body(Map.of("kind", "IMPLEMENTATION_SHEET", "year", 2026, "number", 1))
            .post(BudgetScene.API + "/reports");
    return made.statusCode() == 201
        ? made.path("id")
        : BudgetScene.read("/reports").getString("items[0].id");
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(Persona.PROGRAMLEDER, Persona.CENTERCHEF_BYC, Persona.CONTROLLER);
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return ReadableAnswer.textsOf(answer);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return switch (name) {
      case "year" -> String.valueOf(YEAR);
      case "number" -> "2";
      case "code" -> programme;
      default -> operation.contains("/reports/") ? report : draft;
    };
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    if (operation.contains("/distributions/comparison")) {
      return request.queryParam("amount", 100).queryParam("key", "EQUAL");
    }
    return request;
  }
}
