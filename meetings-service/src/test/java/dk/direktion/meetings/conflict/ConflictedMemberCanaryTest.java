package dk.direktion.meetings.conflict;

import dk.direktion.meetings.House;
import dk.direktion.meetings.document.Papers;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One who reads all other items of the board must find nothing of the one he is conflicted in. */
@ServiceTest
class ConflictedMemberCanaryTest extends CanaryTest {

  @Inject House house;
  private String meeting;
  private String item;
  private String caseId;
  private String decision;

  @Override
  protected void plant(String word) {
    house.open();
    house.deliver(
        "access",
        "person.changed",
        "direktoer",
        Map.of("username", "direktoer", "name", "Birgitte Nørskov"));
    LocalDateTime start = House.freeTuesday();
    meeting = House.meetingWithOpenAgenda("DIR", start);
    House.meeting("DIR", start.plusHours(1));
    item =
        House.item(
            meeting,
            Map.of(
                "title", word,
                "caseNumber", House.caseNumber(),
                "recommender", word,
                "background", word,
                "presentation", word,
                "economy", word,
                "assessment", word,
                "recommendationPoints", List.of(Map.of("text", word, "subPoints", List.of(word))),
                "attachments", List.of(word + ".pdf")));
    caseId = House.itemView(item).extract().path("caseId");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("guests", List.of(Map.of("name", word, "from", "10:00", "to", "10:15"))))
        .put(House.API + "/items/" + item + "/guests")
        .then()
        .statusCode(200);
    House.step(meeting, "agenda/publication");
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", "direktoer", "reason", word, "provision", word))
        .post(House.API + "/items/" + item + "/conflicts")
        .then()
        .statusCode(200);
    decision =
        House.decide(
            item, Map.of("text", word, "outcome", "RETURNED", "responsible", "direktoer-oekonomi"));
    House.step(meeting, "minutes/approval");
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(
        Persona.SEKRETARIAT,
        Persona.KOMMUNALDIREKTOER,
        Persona.DIREKTOER_OEKONOMI,
        Persona.CENTERCHEF_BYC,
        Persona.CENTERCHEF_HRC,
        Persona.BORGMESTER);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return switch (name) {
      case "meetingId" -> meeting;
      case "itemId" -> item;
      case "caseId" -> caseId;
      case "decisionId" -> decision;
      // Of everything else the item has none.
      default -> UUID.randomUUID().toString();
    };
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return Papers.textsOf(answer);
  }
}
