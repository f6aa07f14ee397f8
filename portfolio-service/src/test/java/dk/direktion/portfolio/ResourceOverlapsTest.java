package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ResourceOverlapsTest extends ResourceScene {

  @Test
  void whatWasPlannedForAfterAProjectEndedOrLeftTheListDrawsOnNobody() {
    String centre = aCentre();
    String ended = aProject("Afsluttet før tid");
    String left = aProject("Taget af før tid");
    for (String project : List.of(ended, left)) {
      planned(
          project,
          activity(
              "Arbejde",
              "2034-01-02",
              "2034-01-22",
              List.of(draw(centre, "2034-W01", 5, "2034-W02", 5, "2034-W03", 5))));
    }
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> {
          UUID one = UUID.fromString(ended);
          revising.close(one, versions.of(one), LocalDate.of(2034, 1, 9));
          UUID other = UUID.fromString(left);
          revising.remove(other, versions.of(other), LocalDate.of(2034, 1, 16), "Slut");
        });
    JsonPath map = get(Persona.DIREKTOER, "/resources/heat-map?from=2034-W01&weeks=3");
    assertThat(map.getList("centres.find { it.unit == '" + centre + "' }.cells.hours", Float.class))
        .containsExactly(10f, 5f, 0f);
  }

  @Test
  void severalProjectsAboveTheCapacityOfACentreAreAnOverlapAndOneAloneIsNot() {
    String centre = aCentre();
    setCapacity(Persona.CENTERCHEF_BYC, centre, "2030-01-01", 10, 37).statusCode(201);
    String one = aProject("Overlap et");
    String two = aProject("Overlap to");
    planned(
        one,
        activity(
            "A",
            "2032-01-05",
            "2032-01-25",
            List.of(draw(centre, "2032-W02", 30, "2032-W03", 50, "2032-W04", 20))));
    planned(
        two,
        activity(
            "B",
            "2032-01-05",
            "2032-01-25",
            List.of(draw(centre, "2032-W02", 10, "2032-W04", 17))));

    JsonPath overlaps = get(Persona.DIREKTOER, "/resources/overlaps?from=2032-W01");
    String ofCentre = "centres.findAll { it.unit == '" + centre + "' }";
    assertThat(overlaps.getList(ofCentre + ".week")).containsExactly("2032-W02");
    assertThat(overlaps.getList(ofCentre + ".above", Float.class)).containsExactly(3f);
    assertThat(overlaps.getList(ofCentre + "[0].projects.name"))
        .containsExactly("Overlap et", "Overlap to");

    JsonPath map = get(Persona.DIREKTOER, "/resources/heat-map?from=2032-W02&weeks=3");
    String cells = "centres.find { it.unit == '" + centre + "' }.cells.";
    assertThat(map.getList(cells + "isOver")).containsExactly(true, true, false);
    assertThat(map.getList(cells + "projects")).containsExactly(2, 1, 2);
    assertThat(
            Persona.DIREKTOER
                .request()
                .get(API + "/resources/overlaps/sheet?from=2032-W02&weeks=1")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains(centre, "Overlap et (30), Overlap to (10)");
  }

  @Test
  void thePersonSeveralProjectsNameInOneWeekIsAnOverlap() {
    String centre = aCentre();
    String one = aProject("Person et");
    String two = aProject("Person to");
    Map<String, Object> named =
        with(draw(centre, "2033-W10", 20, "2033-W11", 20), "person", "Lone Thorup");
    planned(one, activity("A", "2033-03-07", "2033-03-20", List.of(named)));
    planned(
        two,
        activity(
            "B",
            "2033-03-07",
            "2033-03-20",
            List.of(with(draw(centre, "2033-W11", 10), "person", "programleder"))));

    JsonPath overlaps = get(Persona.SEKRETARIAT, "/resources/overlaps?from=2033-W10&weeks=2");
    assertThat(overlaps.getList("people.username")).containsExactly("programleder");
    assertThat(overlaps.getList("people.week")).containsExactly("2033-W11");
    assertThat(overlaps.getFloat("people[0].hours")).isEqualTo(30f);
    JsonPath people = get(Persona.SEKRETARIAT, "/resources/people?from=2033-W10&weeks=2");
    assertThat(people.getList("people.name")).containsExactly("Lone Thorup");
    assertThat(people.getList("people[0].cells.isOverlap")).containsExactly(false, true);
    assertThat(people.getList("people[0].cells[1].projects.name"))
        .containsExactly("Person et", "Person to");
    assertThat(
            Persona.DIREKTOER
                .request()
                .get(API + "/resources/people/sheet?from=2033-W10&weeks=2")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"personers-uger.csv\"")
                .extract()
                .asString()
                .lines()
                .skip(1))
        .hasSize(3)
        .anyMatch(
            row ->
                row.contains("\"Lone Thorup\"")
                    && row.contains("\"2033-W11\";\"Person to\";\"10,00\";\"30,00\";\"ja\""));
  }

  @Test
  void aCentresOwnManagerSaysWhatItCanGiveFromWhen() {
    String centre = aCentre();
    others.tellOfManager(Persona.CENTERCHEF_HRC);
    String id =
        setCapacity(Persona.CENTERCHEF_BYC, centre, "2031-01-01", 10, 40)
            .statusCode(201)
            .body("actions", contains("change", "take-back"))
            .extract()
            .path("id");
    setCapacity(Persona.CENTERCHEF_HRC, centre, "2031-02-01", 10, 40).statusCode(403);
    setCapacity(Persona.CENTERCHEF_BYC, "INGEN", "2031-02-01", 10, 40).statusCode(403);
    setCapacity(Persona.SEKRETARIAT, "INGEN", "2031-02-01", 10, 40)
        .statusCode(400)
        .body("errors.field", contains("unit"));
    setCapacity(Persona.CENTERCHEF_BYC, centre, "2031-01-01", 10, 40)
        .statusCode(409)
        .body("type", endsWith("capacity-already-set"));
    setCapacity(Persona.CENTERCHEF_BYC, centre, "2031-02-01", 10, 370.1)
        .statusCode(400)
        .body("errors.field", contains("hoursPerWeek"));
    setCapacity(Persona.CENTERCHEF_BYC, centre, "2031-02-01", 10, -1)
        .statusCode(400)
        .body("errors.field", hasItem("hoursPerWeek"));
    setCapacity(Persona.SEKRETARIAT, centre, "2031-03-31", 12, 50).statusCode(201);

    JsonPath map = get(Persona.BORGMESTER, "/resources/heat-map?from=2031-W13&weeks=2");
    assertThat(
            map.getList("centres.find { it.unit == '" + centre + "' }.cells.capacity", Float.class))
        .containsExactly(40f, 50f);
    Persona.CENTERCHEF_BYC
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("unit", centre, "from", "2031-01-01", "staff", 10, "hoursPerWeek", 45))
        .put(API + "/capacities/" + id)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("hoursPerWeek", is(45));
    Persona.CENTERCHEF_BYC
        .request()
        .header("If-Match", "\"0\"")
        .delete(API + "/capacities/" + id)
        .then()
        .statusCode(412);
    assertThat(get(Persona.CENTERCHEF_BYC, "/capacities/kept-centres").getList("$"))
        .isEqualTo(List.of(centre));
    assertThat(get(Persona.CENTERCHEF_HRC, "/capacities/kept-centres").getList("$")).isEmpty();
    assertThat(get(Persona.BORGMESTER, "/capacities?unit=" + centre).getList("items.from"))
        .isEqualTo(List.of("2031-03-31", "2031-01-01"));
  }

  @Test
  void aQuestionForNoWeeksIsRefused() {
    for (String weeks : List.of("0", "54", "x")) {
      Persona.SEKRETARIAT
          .request()
          .get(API + "/resources/heat-map?weeks=" + weeks)
          .then()
          .statusCode(400)
          .body("errors.field", contains("weeks"));
    }
  }
}
