package dk.direktion.meetings.screening;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.meetings.document.Papers;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Those who read all other closed items must find nothing of one that is kept for others. */
@ServiceTest
class ScreenedItemCanaryTest extends CanaryTest {

  @Inject House house;
  private String meeting;
  private String item;
  private String caseId;
  private String attachment;
  private String decision;

  @Override
  protected void plant(String word) {
    house.open();
    Members.of("DIR");
    Members.chair("DIR", "kommunaldirektoer");
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item =
        House.item(
            meeting,
            Map.of(
                "title", word,
                "closed", true,
                "caseNumber", House.caseNumber(),
                "recommender", word,
                "background", word,
                "presentation", word,
                "economy", word,
                "assessment", word,
                "recommendationPoints", List.of(Map.of("text", word, "subPoints", List.of(word))),
                "attachments", List.of(word + ".pdf")));
    caseId = House.itemView(item).extract().path("caseId");
    Screened.keep(Persona.SEKRETARIAT, item, Persona.SEKRETARIAT, Persona.DIREKTOER)
        .statusCode(200);
    attachment = Files.attached(item, word + ".txt", Files.text(word));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("guests", List.of(Map.of("name", word, "from", "10:00", "to", "10:15"))))
        .put(House.API + "/items/" + item + "/guests")
        .then()
        .statusCode(200);
    House.step(meeting, "agenda/publication");
    House.as(Persona.DIREKTOER)
        .body(Map.of("text", word))
        .post(House.API + "/items/" + item + "/notes")
        .then()
        .statusCode(201);
    decision =
        House.decide(item, Map.of("text", word, "outcome", "RETURNED", "responsible", "direktoer"));
    House.step(meeting, "minutes/approval");
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(Persona.SEKRETARIAT, Persona.DIREKTOER);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return switch (name) {
      case "meetingId" -> meeting;
      case "itemId" -> item;
      case "caseId" -> caseId;
      case "decisionId" -> decision;
      case "attachmentId" -> attachment;
      case "version", "number" -> "1";
      // Of everything else the item has none.
      default -> UUID.randomUUID().toString();
    };
  }

  @Override
  protected List<String> textsOf(Response answer) {
    return Papers.textsOf(answer);
  }
}
