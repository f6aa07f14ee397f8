package dk.direktion.portfolio;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class PortfolioAuthorisationTest extends AuthorisationMatrixTest {

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject OtherServices others;
  private final AtomicReference<UUID> project = new AtomicReference<>();

  @BeforeEach
  void haveAProjectAndPeople() {
    others.tellOfPeople();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> project.set(revising.admit(ProjectsResourceTest.aProject("Adgangsprøve"))));
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (operation.contains("/projects/")) {
      return project.get().toString();
    }
    String draft = aDraft();
    if (operation.startsWith("GET")) {
      Persona.PROJEKTLEDER
          .request()
          .contentType(ContentType.JSON)
          .header("If-Match", "\"0\"")
          .body("{\"bodyCode\": \"DIR\"}")
          .post(PortfolioScene.API + "/mandates/" + draft + "/submission")
          .then()
          .statusCode(200);
    }
    return draft;
  }

  private static String aDraft() {
    return PortfolioScene.write(PortfolioScene.content())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Override
  protected String body(String operation) {
    if (operation.endsWith("/submission")) {
      return "{\"bodyCode\": \"DIR\"}";
    }
    return operation.startsWith("PATCH")
        ? "{\"scope\": \"Rådhuset\"}"
        : "{\"title\": \"Fælles bookingsystem\"}";
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    RequestSpecification prepared = request.header("If-Match", "\"0\"");
    return operation.endsWith("/differences")
        ? prepared.queryParam("from", "2014-01-01").queryParam("to", "2015-01-01")
        : prepared;
  }
}
