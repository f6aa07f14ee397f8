package dk.direktion.portfolio;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the tests of a project's parts do over and over: have a project, write what belongs to it.
 */
abstract class ProjectPartsScene extends PortfolioScene {

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Versions versions;

  /** Makes a project that projektleder leads. */
  String aProject(String name) {
    AtomicReference<String> id = new AtomicReference<>();
    asSecretariat(() -> id.set(revising.admit(ProjectsResourceTest.aProject(name)).toString()));
    return id.get();
  }

  String aClosedProject(String name) {
    String id = aProject(name);
    UUID project = UUID.fromString(id);
    asSecretariat(() -> revising.close(project, versions.of(project), LocalDate.of(2022, 1, 1)));
    return id;
  }

  void asSecretariat(Runnable change) {
    work.runAs("sekretariat", Set.of(Roles.SECRETARIAT), change);
  }

  static Response post(Persona persona, String path, Map<String, ?> body) {
    return persona.request().contentType(ContentType.JSON).body(body).post(API + path);
  }

  static Response put(Persona persona, String path, int version, Map<String, ?> body) {
    return persona
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(API + path);
  }
}
