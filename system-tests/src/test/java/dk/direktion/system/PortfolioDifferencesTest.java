package dk.direktion.system;

import static dk.direktion.system.RunningSuite.anonymous;
import static dk.direktion.system.RunningSuite.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What became of the municipality's list from year to year, as other systems ask for it. */
@Tag("system")
class PortfolioDifferencesTest {

  private static final String DIFFERENCES = "/api/portfolio/v1/portfolio/differences";

  @Test
  void theRevisionFor2015KeptSevenAddedSixAndRemovedTwoEachWithItsReason() {
    JsonPath differences = between("2014-12-31", "2015-12-31");
    assertThat(differences.getList("kept.name", String.class))
        .containsExactlyInAnyOrder(
            "UTA, ny handleplan",
            "Ny folkeskolereform",
            "Samarbejde om den nye bydel",
            "Lighed i sundhed",
            "Morgendagens børne- og ungeliv",
            "Strategisk energi- og klimaplan 2020",
            "Byudvikling i stationsområdet");
    assertThat(told(differences, "added", "reason"))
        .isEqualTo(
            Map.of(
                "Effektivisering af administration og digitalisering", "Budgetaftale 2015",
                "Boligsocial indsats", "Strategibrev 2015",
                "Fremtidens møde med borgeren", "Strategibrev 2015",
                "Effektiviseringer og resultater", "Strategibrev 2015",
                "Ny sundhedspolitik", "Mandat godkendt af Direktionen",
                "Ny udviklingsstrategi", "Strategibrev 2015"));
    assertThat(told(differences, "removed", "reason"))
        .isEqualTo(
            Map.of(
                "Effektivisering: budgetanalyser 2014–2017", "Færdig",
                "Fremtidens borgerservice",
                    "Evalueret; resten føres videre under Fremtidens møde med borgeren"));
    assertThat(told(differences, "changed", "what"))
        .isEqualTo(
            Map.of(
                "Morgendagens børne- og ungeliv", "Afsluttet",
                "Lighed i sundhed", "Afsluttet",
                "Ny folkeskolereform", "Afsluttet",
                "UTA, ny handleplan", "Fase: Gennemførelse → Realisering"));
  }

  @Test
  void theListOfJanuary2016HasFourNewOnesThreeFewerAndNewNamesForNine() {
    JsonPath differences = between("2015-12-31", "2016-01-31");
    assertThat(differences.getList("kept")).hasSize(10);
    assertThat(told(differences, "added", "reason").keySet())
        .containsExactlyInAnyOrder(
            "Ny skole i område Vest",
            "Budgetanalyser",
            "Strategi for tidlig og tværgående indsats",
            "Ny frivillighedspolitik");
    assertThat(told(differences, "removed", "reason"))
        .isEqualTo(
            Map.of(
                "Ny folkeskolereform", "Afsluttet som projekt; arbejdet fortsætter i driften",
                "Lighed i sundhed", "Føres videre i sundhedspolitikken",
                "Fremtidens møde med borgeren",
                    "Føres videre som delprogrammet Fremtidens borgerkontakt"));
    assertThat(told(differences, "changed", "what"))
        .hasSize(9)
        .containsEntry("UTA", "Navn: UTA, ny handleplan → UTA")
        .containsEntry(
            "Nye Rammer – Ny Administration",
            "Navn: Effektivisering af administration og digitalisering"
                + " → Nye Rammer – Ny Administration");
  }

  @Test
  void aDayDoesNotDifferFromItself() {
    JsonPath differences = between("2015-12-31", "2015-12-31");
    assertThat(differences.getList("kept")).hasSize(13);
    for (String part : List.of("added", "removed", "changed")) {
      assertThat(differences.getList(part)).isEmpty();
    }
  }

  @Test
  void aMissingDayIsNamedAndNobodyIsToldWithoutLogIn() {
    as("direktoer")
        .get(DIFFERENCES + "?from=2014-12-31")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo("to"));
    as("direktoer")
        .get(DIFFERENCES + "?from=2014-02-31&to=2015-12-31")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("from"));
    as("medarbejder").get(DIFFERENCES + "?from=2014-12-31&to=2015-12-31").then().statusCode(403);
    anonymous().get(DIFFERENCES + "?from=2014-12-31&to=2015-12-31").then().statusCode(401);
  }

  private static JsonPath between(String from, String to) {
    JsonPath differences =
        as("direktoer")
            .queryParams("from", from, "to", to)
            .get(DIFFERENCES)
            .then()
            .statusCode(200)
            .body("from", equalTo(from), "to", equalTo(to))
            .extract()
            .jsonPath();
    assertThat(differences.<Map<String, Object>>get("$"))
        .containsOnlyKeys("from", "to", "kept", "added", "removed", "changed");
    return differences;
  }

  /** What a part of the answer tells of each project, by the project's name. */
  private static Map<String, String> told(JsonPath differences, String part, String what) {
    return differences.<Map<String, String>>getList(part).stream()
        .collect(Collectors.toMap(one -> one.get("name"), one -> one.get(what)));
  }
}
