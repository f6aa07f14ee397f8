package dk.direktion.portfolio;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
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
                Map.of("username", word, "name", word, "unit", "HRC", "active", true))));
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
  protected String pathParam(String operation, String name) {
    return draft;
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    return operation.endsWith("/differences")
        ? request.queryParam("from", "2014-01-01").queryParam("to", "2031-12-31")
        : request;
  }
}
