package dk.direktion.portfolio;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ReadableAnswer;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A status note that is being written in an open round is its project's and the secretariat's. */
@ServiceTest
class StatusDraftCanaryTest extends CanaryTest {

  @Inject OtherServices others;
  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  private String project;
  private String round;
  private String note;

  @Override
  protected void plant(String word) {
    others.tellOfPeople();
    others.tell(
        "access",
        "person.changed",
        Map.of("username", "sekretariat", "name", "Maja Holm", "unit", "BYC", "secretary", true));
    AtomicReference<UUID> part = new AtomicReference<>();
    AtomicReference<UUID> programme = new AtomicReference<>();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> {
          programme.set(
              revising.admit(StatusScene.aProject("Hemmeligt", ProjectKind.PROGRAMME, null)));
          part.set(
              revising.admit(
                  StatusScene.aProject("Kladdedel", ProjectKind.SUB_PROGRAMME, programme.get())));
        });
    project = part.get().toString();
    round =
        StatusScene.open(programme.get(), "2031-05-01", "2099-05-20")
            .then()
            .statusCode(201)
            .extract()
            .path("round.id");
    Map<String, Object> status = new HashMap<>(StatusScene.words());
    for (String field :
        List.of(
            "text",
            "concerns",
            "effects",
            "resourceChallenges",
            "purchases",
            "economyText",
            "nextMilestones")) {
      status.put(field, word);
    }
    Map<String, String> override = Map.of("light", "RED", "motive", word);
    status.put(
        "overrides",
        Map.of("time", override, "economy", override, "resources", override, "benefits", override));
    note =
        Persona.PROJEKTLEDER
            .request()
            .contentType(ContentType.JSON)
            .header("If-Match", "\"0\"")
            .body(status)
            .put(PortfolioScene.API + "/projects/" + project + "/status")
            .then()
            .statusCode(200)
            .extract()
            .path("current.id");
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(Persona.PROJEKTLEDER, Persona.DIREKTOER_OEKONOMI, Persona.SEKRETARIAT);
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return ReadableAnswer.textsOf(answer);
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (operation.contains("/status-rounds/")) {
      return round;
    }
    return operation.contains("/status-reports/") ? note : project;
  }
}
