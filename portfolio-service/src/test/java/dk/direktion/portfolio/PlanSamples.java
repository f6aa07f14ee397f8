package dk.direktion.portfolio;

import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Plans to try every operation on: made afresh each time, as the secretariat makes them. */
@ApplicationScoped
class PlanSamples {

  static boolean isOf(String operation) {
    return operation.contains("/plan")
        || operation.contains("/milestones")
        || operation.contains("/dependencies");
  }

  String pathParam(String operation, UUID project) {
    if (operation.endsWith("/plan")) {
      return project.toString();
    }
    if (operation.contains("/dependencies")) {
      return made("/dependencies", waiting(project));
    }
    return made("/milestones", milestone(project));
  }

  String body(String operation, UUID project) {
    if (operation.endsWith("/baseline")) {
      return "{\"day\": \"2021-05-01\", \"reason\": \"Besluttet\"}";
    }
    if (operation.endsWith("/completion")) {
      return "{\"day\": \"2021-05-01\"}";
    }
    if (operation.startsWith("POST")) {
      return operation.endsWith("/dependencies") ? waiting(project) : milestone(project);
    }
    return "{}";
  }

  private static String milestone(UUID project) {
    return "{\"projectId\": \"%s\", \"name\": \"Prøve\", \"forecast\": \"2021-05-01\"}"
        .formatted(project);
  }

  private static String waiting(UUID project) {
    return "{\"projectId\": \"%s\", \"awaitedOutside\": \"Prøve %s\"}"
        .formatted(project, UUID.randomUUID());
  }

  static String made(String path, String body) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(PortfolioScene.API + path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String made(String path, Map<String, ?> body) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(PortfolioScene.API + path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
