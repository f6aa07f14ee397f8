package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlanningActivitiesTest extends ResourceScene {

  @Test
  void whoManagesAProjectPlansWhatItDrawsAlsoInWeekFiftyThree() {
    String centre = aCentre();
    String project = aProject("Uge 53");
    plan(
            Persona.PROJEKTLEDER,
            project,
            activity(
                "Interview",
                "2026-12-28",
                "2027-01-08",
                List.of(
                    with(
                        draw(centre, "2026-W53", 12.5),
                        "weeks",
                        List.of(
                            Map.of("week", "2026-W53", "hours", 12.5),
                            Map.of("week", "2027-W01", "people", 0.5))))))
        .then()
        .statusCode(201)
        .header("ETag", is("\"0\""))
        .body("draws[0].hours", is(31.0f))
        .body("draws[0].weeks.week", contains("2026-W53", "2027-W01"))
        .body("draws[0].weeks.hours", contains(12.5f, 18.5f))
        .body("actions", contains("change", "move", "give-up"));
    JsonPath map = get(Persona.BORGMESTER, "/resources/heat-map?from=2026-W52");
    assertThat(map.getList("weeks")).hasSize(13);
    assertThat(map.getList("weeks.week")).startsWith("2026-W52", "2026-W53", "2027-W01");
    assertThat(map.getString("previous")).isEqualTo("2026-W39");
    assertThat(map.getString("next")).isEqualTo("2027-W12");
    assertThat(hours(map, centre)).startsWith(0f, 12.5f, 18.5f, 0f);
  }

  @Test
  void hoursOfAnAbsurdSizeAreRefusedWithoutBeingWrittenOut() {
    String centre = aCentre();
    String project = aProject("Absurde timer");
    for (String hours : List.of("1E+20000000", "1E-20000000", "0.001")) {
      plan(
              Persona.PROJEKTLEDER,
              project,
              activity(
                  "Interview",
                  "2041-06-03",
                  "2041-06-14",
                  List.of(draw(centre, "2041-W23", new BigDecimal(hours)))))
          .then()
          .statusCode(400)
          .body("errors.field", contains("draws[0].weeks[0].hours"));
    }
  }

  @Test
  void projectManagementAndSteeringGroupsAreKeptButNotReckoned() {
    String centre = aCentre();
    String project = aProject("Uden ledelse");
    Map<String, Object> draw = draw(centre, "2031-W02", 10);
    planned(
        project,
        activity(
            "Arbejde",
            "2031-01-06",
            "2031-01-10",
            List.of(
                draw,
                with(draw, "kind", "PROJECT_MANAGEMENT"),
                with(draw, "kind", "STEERING_GROUP"))));
    assertThat(hours(get(Persona.SEKRETARIAT, "/resources/heat-map?from=2031-W02&weeks=1"), centre))
        .containsExactly(10f);
    assertThat(get(Persona.SEKRETARIAT, "/resource-draws?unit=" + centre).getList("items.kind"))
        .containsExactlyInAnyOrder("OPERATIONS", "PROJECT_MANAGEMENT", "STEERING_GROUP");
  }

  @Test
  void eachCellThatIsWrongIsNamed() {
    String centre = aCentre();
    setCapacity(Persona.SEKRETARIAT, centre, "2025-01-01", 2, 20).statusCode(201);
    String project = aProject("Forkerte celler");
    plan(
            Persona.PROJEKTLEDER,
            project,
            activity(
                "Fejl",
                "2027-01-04",
                "2027-03-28",
                List.of(
                    draw(
                        centre,
                        "2027-W53",
                        1,
                        "2027-W02",
                        -1,
                        "2027-W03",
                        75,
                        "2027-W13",
                        1,
                        "2027-W04",
                        2,
                        "2027-W04",
                        3,
                        "2027-W05",
                        74),
                    draw("INGEN", "2027-W02", 1),
                    with(draw(centre, "2027-W02", 38), "person", "projektleder"),
                    with(draw(centre, "2027-W02", 1), "person", "Ingen Kendt"),
                    draw(centre, "2027-W06", 1))))
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "draws[0].weeks[0].week",
                "draws[0].weeks[1].hours",
                "draws[0].weeks[2].hours",
                "draws[0].weeks[3].week",
                "draws[0].weeks[5].week",
                "draws[1].unit",
                "draws[2].weeks[0].hours",
                "draws[3].person",
                "draws[4].unit"));
    assertThat(
            get(Persona.SEKRETARIAT, "/projects/" + project + "/activities").getList("activities"))
        .isEmpty();
  }

  @Test
  void anActivityEndsAfterItsStartAndWithinTheProjectsTime() {
    String project = aProject("Tid");
    refused(project, "2027-01-05", "2027-01-04", "end");
    refused(project, "2020-12-31", "2027-01-04", "start");
    work.runAs(
        "sekretariat",
        java.util.Set.of("secretariat"),
        () ->
            revising.close(
                UUID.fromString(project),
                versions.of(UUID.fromString(project)),
                java.time.LocalDate.of(2028, 1, 1)));
    refused(project, "2027-12-01", "2028-01-01", "end");
    planned(project, activity("Til det sidste", "2027-12-01", "2027-12-31", List.of()));
    plan(
            Persona.PROJEKTLEDER,
            project,
            activity("til det sidste", "2027-12-01", "2027-12-20", List.of()))
        .then()
        .statusCode(409)
        .body("type", endsWith("activity-already-planned"));
  }

  private static void refused(String project, String start, String end, String field) {
    plan(Persona.PROJEKTLEDER, project, activity("Tid", start, end, List.of()))
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void whatIsDrawnMovesAlongByWholeWeeksAndAnOldVersionIsRefused() {
    String centre = aCentre();
    String project = aProject("Flytning");
    String id =
        planned(
            project,
            activity(
                "Flyttes",
                "2026-12-16",
                "2026-12-30",
                List.of(draw(centre, "2026-W51", 5, "2026-W53", 6))));
    move(id, "\"0\"", "2026-12-28")
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("start", is("2026-12-28"))
        .body("end", is("2027-01-13"))
        .body("draws[0].weeks.week", contains("2026-W53", "2027-W02"));
    planned(project, activity("Flyttes", "2027-01-11", "2027-01-15", List.of()));
    move(id, "\"1\"", "2027-01-11")
        .statusCode(409)
        .body("type", endsWith("activity-already-planned"))
        .body("errors.field", contains("start"));
    move(id, "\"0\"", "2027-01-04").statusCode(412);
    move(id, "\"1\"", "2020-01-04").statusCode(400).body("errors.field", contains("start"));
    Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(activity("Flyttet", "2027-01-04", "2027-01-15", List.of(draw(centre, "2027-W02", 7))))
        .put(API + "/activities/" + id)
        .then()
        .statusCode(200)
        .body("name", is("Flyttet"))
        .body("draws[0].weeks.hours", contains(7.0f));
    Persona.PROJEKTLEDER
        .request()
        .header("If-Match", "\"2\"")
        .delete(API + "/activities/" + id)
        .then()
        .statusCode(204);
    Persona.PROJEKTLEDER.request().get(API + "/activities/" + id).then().statusCode(404);
  }

  @Test
  void otherSystemsReadTheDrawsNarrowedAndAreToldWhenNothingIsNew() {
    String centre = aCentre();
    String project = aProject("Til andre systemer");
    planned(
        project,
        activity(
            "Første",
            "2027-01-04",
            "2027-01-24",
            List.of(draw(centre, "2027-W01", 1, "2027-W02", 2, "2027-W03", 3))));
    String narrowed = "/resource-draws?unit=" + centre + "&from=2027-W02&to=2027-W02";
    String tag =
        Persona.ESDH_IMPORT
            .request()
            .get(API + narrowed)
            .then()
            .statusCode(200)
            .body("items.hours", contains(2.0f))
            .body("items.project", contains("Til andre systemer"))
            .extract()
            .header("ETag");
    Persona.ESDH_IMPORT
        .request()
        .header("If-None-Match", tag)
        .get(API + narrowed)
        .then()
        .statusCode(304);
    String through =
        Persona.ESDH_IMPORT
            .request()
            .get(API + "/resource-draws?unit=" + centre)
            .header("Changed-Through");
    planned(
        project,
        activity("Anden", "2027-01-11", "2027-01-17", List.of(draw(centre, "2027-W02", 4))));
    Persona.ESDH_IMPORT
        .request()
        .header("If-None-Match", tag)
        .get(API + narrowed)
        .then()
        .statusCode(200)
        .header("ETag", not(tag))
        .body("items.hours", containsInAnyOrder(2.0f, 4.0f));
    assertThat(
            get(Persona.ESDH_IMPORT, "/resource-draws?unit=" + centre + "&changedSince=" + through)
                .getList("items.activity"))
        .containsExactly("Anden");
    assertThat(get(Persona.ESDH_IMPORT, "/resource-draws?project=" + project).getInt("total"))
        .isEqualTo(4);
    Persona.ESDH_IMPORT
        .request()
        .get(API + "/resource-draws?from=2027-W53")
        .then()
        .statusCode(400)
        .body("errors.field", contains("from"));
    String sheet =
        Persona.SEKRETARIAT
            .request()
            .get(API + "/resource-draws/sheet?unit=" + centre)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet.lines()).hasSize(5);
    assertThat(sheet).contains("\"2027-W02\";\"2027-01-11\";\"" + centre + "\"");
  }

  @Test
  void whoeverDoesNotKeepTheProjectReadsItOnly() {
    String project = aProject("Kun læsning");
    planned(project, activity("Læses", "2027-01-04", "2027-01-15", List.of()));
    Persona.CENTERCHEF_HRC
        .request()
        .get(API + "/projects/" + project + "/activities")
        .then()
        .statusCode(200)
        .body("actions", empty())
        .body("activities", hasSize(1))
        .body("activities[0].actions", empty());
    plan(Persona.PROGRAMLEDER, project, activity("Ej", "2027-01-04", "2027-01-15", List.of()))
        .then()
        .statusCode(403);
  }

  static List<Float> hours(JsonPath map, String centre) {
    return map.getList("centres.find { it.unit == '" + centre + "' }.cells.hours", Float.class);
  }
}
