package dk.direktion.portfolio;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ReadableAnswer;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServiceTest
class PortfolioCanaryTest extends CanaryTest {

  @Inject EventFollower follower;
  @Inject ObjectMapper json;
  @Inject OtherServices others;
  private String draft;

  @Override
  protected void plant(String word) {
    follower.deliver(
        new ReceivedEvent(
            UUID.randomUUID(),
            "access",
            "person.changed",
            word,
            1,
            Instant.parse("2031-01-14T12:00:00Z"),
            json.valueToTree(
                Map.of(
                    "username",
                    word,
                    "name",
                    word,
                    "unit",
                    "HRC",
                    "active",
                    true,
                    "director",
                    true))));
    others.tellOfPeople();
    Map<String, Object> content = new HashMap<>(PortfolioScene.content());
    for (String field :
        List.of(
            "title",
            "purpose",
            "background",
            "goals",
            "scope",
            "owner",
            "manager",
            "economy",
            "risks")) {
      content.put(field, word);
    }
    content.put("steeringGroup", List.of(word));
    content.put("milestones", List.of(Map.of("name", word, "date", "2031-06-01")));
    content.put("benefits", List.of(Map.of("change", word, "certainty", "ESTIMATED")));
    draft =
        Persona.PROJEKTLEDER
            .request()
            .contentType(ContentType.JSON)
            .body(content)
            .post(PortfolioScene.API + "/mandates")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(Persona.PROJEKTLEDER);
  }

  // Somebody of that name is the owner; what people are called everybody may know.
  @Override
  protected Set<String> placesWithoutRowSecurity() {
    return Set.of("table person", "entity Person");
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return ReadableAnswer.textsOf(answer);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return draft;
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    return operation.contains("/differences")
        ? request.queryParam("from", "2014-01-01").queryParam("to", "2031-12-31")
        : request;
  }
}
