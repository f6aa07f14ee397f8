package dk.direktion.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class PortfolioAuthorisationTest extends AuthorisationMatrixTest {

  private static final Pattern PART =
      Pattern.compile("/projects/\\{projectId}/(risks|interfaces|lessons)");

  private static final Map<String, String> MANDATE_BODIES =
      Map.of(
          "submission", "{\"bodyCode\": \"DIR\"}",
          "reviews", "{\"reviewer\": \"centerchef-byc\"}",
          "review", "{\"verdict\": \"APPROVED\"}",
          "comments", "{\"text\": \"Er det i budgettet?\"}");

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Versions versions;
  @Inject OtherServices others;
  @Inject PlanSamples plans;
  private final AtomicReference<UUID> project = new AtomicReference<>();
  private final AtomicReference<UUID> other = new AtomicReference<>();
  private final AtomicReference<UUID> ended = new AtomicReference<>();

  @BeforeEach
  void haveAProjectAndPeople() {
    others.tellOfPeople();
    others.tellOfManager(Persona.CENTERCHEF_BYC, "BYC");
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> {
          project.set(revising.admit(StatusScene.aProject("Adgangsprøve")));
          other.set(revising.admit(ProjectsResourceTest.aProject("Snitfladeprøve")));
          ended.set(revising.admit(StatusScene.aProject("Erfaringsprøve")));
        });
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> {
          UUID id = ended.get();
          revising.close(id, versions.of(id), StatusScene.LISTED.plusDays(1));
        });
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (ResourceSamples.has(operation)) {
      return ResourceSamples.id(operation, project.get().toString());
    }
    if (PlanSamples.isOf(operation)) {
      return plans.pathParam(operation, project.get());
    }
    if (operation.contains("/status")) {
      return name.equals("projectId") ? project.get().toString() : UUID.randomUUID().toString();
    }
    if (name.equals("roleId") || operation.contains("/list-imports/")) {
      return UUID.randomUUID().toString();
    }
    if (name.equals("reviewer")) {
      return Persona.CENTERCHEF_BYC.username();
    }
    if (name.endsWith("Id") && !name.equals("projectId")) {
      return partOf(name);
    }
    if (operation.contains("/projects/")) {
      return holder(operation).toString();
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

  // Each part is written anew once for each caller, so each caller gets one of its own.
  private String partOf(String name) {
    String kind = name.substring(0, name.length() - 2) + "s";
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(part(kind))
        .post(PortfolioScene.API + "/projects/" + holder(kind) + "/" + kind)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  // Only what has ended teaches lessons.
  private UUID holder(String kind) {
    return kind.contains("lessons") ? ended.get() : project.get();
  }

  private String part(String kind) {
    return switch (kind) {
      case "risks" ->
          """
          {"kind": "RISK", "title": "Forsinkelse", "probability": 3, "impact": 4,
           "owner": "projektleder", "state": "OPEN"}""";
      case "interfaces" ->
          """
          {"otherId": "%s", "description": "Fælles sagsnøgle", "owner": "projektleder",
           "state": "OPEN"}"""
              .formatted(other.get());
      default ->
          """
          {"title": "Tag driften med", "text": "Fra begyndelsen"}""";
    };
  }

  private static String lastPart(String operation) {
    return operation.substring(operation.lastIndexOf('/') + 1);
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
    if (ResourceSamples.has(operation)) {
      return ResourceSamples.body(operation);
    }
    if (operation.endsWith("/list-imports/{id}/acceptance")) {
      return "{\"leaveOutWrongRows\": true}";
    }
    if (operation.endsWith("/publishing")) {
      return "{\"published\": false}";
    }
    if (PlanSamples.isOf(operation)) {
      return plans.body(operation, project.get());
    }
    if (operation.contains("/status")) {
      return StatusScene.bodyOf(operation);
    }
    Matcher part = PART.matcher(operation);
    if (part.find()) {
      return part(part.group(1));
    }
    if (operation.contains("/mandates/") && MANDATE_BODIES.containsKey(lastPart(operation))) {
      return MANDATE_BODIES.get(lastPart(operation));
    }
    if (operation.contains("/projects")) {
      return projectStep(lastPart(operation));
    }
    return operation.startsWith("PATCH")
        ? "{\"scope\": \"Rådhuset\"}"
        : "{\"title\": \"Fælles bookingsystem\"}";
  }

  private static String projectStep(String step) {
    return switch (step) {
      case "projects" ->
          """
          {"name": "Adgangsprøve to", "kind": "PROJECT", "level": 1, "description": "Kort",
           "roles": [], "onListFrom": "2021-01-01", "addedReason": "Budget"}""";
      case "{id}" ->
          """
          {"kind": "PROJECT", "level": 1, "description": "Kort", "decisionGates": []}""";
      case "names" -> "{\"from\": \"2022-01-01\", \"name\": \"Adgangsprøve\"}";
      case "pauses" -> "{\"day\": \"2022-01-01\", \"reason\": \"Regnskab\"}";
      case "removal", "return" -> "{\"day\": \"2030-01-01\", \"reason\": \"Færdig\"}";
      case "cost-baseline" -> "{\"cost\": 1000, \"reason\": \"Besluttet\"}";
      case "targets" -> "{\"years\": []}";
      case "roles" -> "{\"role\": \"CONSULTANT\", \"person\": \"Rune\", \"from\": \"2022-01-01\"}";
      case "ending" -> "{\"until\": \"2022-01-01\"}";
      case "submission" -> "{\"bodyCode\": \"DIR\", \"justification\": \"Klar\"}";
      default -> "{\"day\": \"2022-01-01\"}";
    };
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    RequestSpecification prepared = request.header("If-Match", "\"0\"");
    if (operation.equals("POST /api/portfolio/v1/list-imports")) {
      return prepared.multiPart("file", "liste.csv", ListImportTest.ONE_ROW.getBytes(UTF_8));
    }
    return operation.contains("/differences")
        ? prepared.queryParam("from", "2014-01-01").queryParam("to", "2015-01-01")
        : prepared;
  }
}
