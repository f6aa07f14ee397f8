package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;

import dk.direktion.portfolio.project.Projects;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other systems keep copies of the lists and miss nothing. */
@ServiceTest
class KeepingCopiesTest extends PlanScene {

  @Inject Projects projects;

  @Test
  void whatIsWrittenBeforeButCommittedAfterAReadIsNotMissed() {
    String id = aProject("Sen skrivning");
    UUID project = UUID.fromString(id);
    String[] through = new String[1];
    asSecretariat(
        () -> {
          revising.rename(project, versions.of(project), LocalDate.of(2022, 1, 1), "Skrevet sent");
          projects.flush();
          Response meanwhile = ask("/projects?everOnTheList=true&pageSize=200", null);
          assertThat(names(meanwhile)).contains("Sen skrivning").doesNotContain("Skrevet sent");
          through[0] = meanwhile.header("Changed-Through");
        });
    Response next = ask("/projects?everOnTheList=true&pageSize=200", through[0]);
    assertThat(names(next)).contains("Skrevet sent");
    assertThat(names(ask("/projects?everOnTheList=true&pageSize=200", after(next))))
        .doesNotContain("Skrevet sent");
  }

  @Test
  void aMilestoneCommittedLateAndOneTakenOutAreTold() {
    String project = aProject("Sen milepæl");
    String path = "/milestones?projectId=" + project;
    String[] through = new String[1];
    String[] id = new String[1];
    id[0] = aMilestone(project, "Tages ud", "2031-06-01");
    asSecretariat(
        () -> {
          milestones
              .getEntityManager()
              .createNativeQuery(
                  "update milestone set name = 'Sent', version = version + 1 where id = :id")
              .setParameter("id", UUID.fromString(id[0]))
              .executeUpdate();
          through[0] = ask(path, null).header("Changed-Through");
        });
    assertThat(ask(path, through[0]).jsonPath().getList("items.name")).isEqualTo(List.of("Sent"));
    String later = after(ask(path, through[0]));
    assertThat(ask(path, later).jsonPath().getInt("total")).isZero();
    delete("/milestones/" + id[0], "\"1\"").statusCode(204);
    JsonPath gone = ask(path, later).jsonPath();
    assertThat(gone.getList("items.id")).isEqualTo(List.of(id[0]));
    assertThat(gone.getList("items.removed")).isEqualTo(List.of(true));
  }

  @Test
  void allRolesOfAProjectThatWasWrittenAreToldAlsoThoseThatEnded() {
    String project = aProject("Rolleskifte");
    String path = "/roles?projectId=" + project;
    Response first = ask(path, null);
    assertThat(first.jsonPath().getInt("total")).isEqualTo(2);
    assertThat(ask(path, after(first)).jsonPath().getInt("total")).isZero();
    String role = first.jsonPath().getString("items.find { it.role == 'MANAGER' }.id");
    Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("until", "2022-01-01"))
        .post(API + "/projects/" + project + "/roles/" + role + "/ending")
        .then()
        .statusCode(200);
    assertThat(ask(path, null).jsonPath().getInt("total")).isEqualTo(1);
    JsonPath changed = ask(path, after(first)).jsonPath();
    assertThat(changed.getList("items.id")).hasSize(2).contains(role);
    assertThat(changed.getString("items.find { it.id == '" + role + "' }.until"))
        .isEqualTo("2022-01-01");
  }

  @Test
  void eachListIsTaggedAndNotSentAgainWhileNothingChanges() {
    String project = aProject("Mærket liste");
    aMilestone(project, "Første", "2031-06-01");
    for (String list :
        List.of(
            "/projects?q=mærket liste",
            "/roles?projectId=" + project,
            "/milestones?projectId=" + project,
            "/dependencies?projectId=" + project,
            "/status-reports?projectId=" + project)) {
      String tag = ask(list, null).header("ETag");
      Response again = known(list, tag);
      assertThat(again.statusCode()).as(list).isEqualTo(304);
      assertThat(again.header("Changed-Through")).as(list).isNotNull();
    }
    String tag = ask("/milestones?projectId=" + project, null).header("ETag");
    aMilestone(project, "Anden", "2031-07-01");
    known("/milestones?projectId=" + project, tag).then().statusCode(200).header("ETag", not(tag));
  }

  private static Response known(String list, String tag) {
    return Persona.ESDH_IMPORT.request().header("If-None-Match", tag).get(API + list);
  }

  private static Response ask(String list, String since) {
    var request = Persona.ESDH_IMPORT.request();
    return (since == null ? request : request.queryParam("changedSince", since)).get(API + list);
  }

  private static String after(Response answer) {
    return answer.then().statusCode(200).extract().header("Changed-Through");
  }

  private static List<String> names(Response answer) {
    return answer.jsonPath().getList("items.name", String.class);
  }
}
