package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of the portfolio do over and over: know people, write mandates, let meetings
 * speak.
 */
abstract class PortfolioScene {

  static final String API = "/api/portfolio/v1";

  @Inject OtherServices others;

  @BeforeEach
  void knowThePeople() {
    others.tellOfPeople();
  }

  static Map<String, Object> content() {
    Map<String, Object> content = new HashMap<>();
    content.put("title", "Fælles bookingsystem");
    content.put("purpose", "Ét sted at booke lokaler og biler");
    content.put("background", "I dag er der fire systemer");
    content.put("goals", "Halvt så mange tomme lokaler");
    content.put("scope", "Rådhuset");
    content.put("owner", "Anders Lykkegaard");
    content.put("manager", "projektleder");
    content.put("steeringGroup", List.of("Karen Vestergaard", "Thomas Bruun"));
    content.put("start", "2031-03-01");
    content.put("end", "2031-12-31");
    content.put("milestones", List.of(Map.of("name", "Valgt leverandør", "date", "2031-06-01")));
    content.put("resources", List.of(Map.of("unit", "BYC", "hours", 300)));
    content.put(
        "benefits",
        List.of(
            Map.of(
                "change", "Færre tomme lokaler",
                "yearlyAmount", 120_000,
                "certainty", "ESTIMATED")));
    content.put("economy", "250.000 kr.");
    content.put("risks", "Leverandøren");
    return content;
  }

  static Response write(Map<String, ?> content) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .body(content)
        .post(API + "/mandates");
  }

  static String aDraft() {
    return write(content()).then().statusCode(201).extract().path("id");
  }

  static Response submit(String id, String ifMatch) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(Map.of("bodyCode", "DIR"))
        .post(API + "/mandates/" + id + "/submission");
  }

  static Response change(String id, String ifMatch, Map<String, ?> change) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(change)
        .patch(API + "/mandates/" + id);
  }

  static String aSubmittedMandate() {
    String id = aDraft();
    submit(id, "\"0\"").then().statusCode(200);
    return id;
  }

  String aMandateOnAnAgenda() {
    String id = aSubmittedMandate();
    meetingsTell(
        "agenda-item.added",
        Map.of(
            "subject",
            "portfolio:mandate:" + id,
            "itemId",
            UUID.randomUUID(),
            "meetingId",
            UUID.randomUUID(),
            "bodyCode",
            "DIR",
            "meetingDate",
            "2031-01-14"));
    return id;
  }

  static JsonPath mandate(String id) {
    return get(Persona.PROJEKTLEDER, "/mandates/" + id);
  }

  static JsonPath get(Persona persona, String path) {
    return persona.request().get(API + path).then().statusCode(200).extract().jsonPath();
  }

  ReceivedEvent meetingsTell(String type, Map<String, ?> data) {
    return others.tell("meetings", type, data);
  }

  ReceivedEvent decide(String mandateId, String outcome) {
    return meetingsTell("decision.made", decision(mandateId, outcome));
  }

  static Map<String, Object> decision(String mandateId, String outcome) {
    Map<String, Object> data = new HashMap<>();
    data.put("decisionId", UUID.randomUUID());
    data.put("itemId", UUID.randomUUID());
    data.put("meetingId", UUID.randomUUID());
    data.put("bodyCode", "DIR");
    data.put("meetingDate", "2031-01-14");
    data.put("subject", "portfolio:mandate:" + mandateId);
    data.put("outcome", outcome);
    data.put("points", List.of());
    return data;
  }

  /** Lists the data of what the service has published of one type about a mandate. */
  static List<Map<String, Object>> published(String type, String mandateId) {
    List<Map<String, Object>> found = new ArrayList<>();
    String after = "0";
    while (true) {
      Response answer =
          Persona.SERVICE
              .request()
              .queryParam("after", after)
              .queryParam("limit", 100)
              .get(API + "/events");
      assertThat(answer.statusCode()).isEqualTo(200);
      List<Map<String, Object>> events = JsonPath.from(answer.asString()).getList("$");
      for (Map<String, Object> event : events) {
        if (event.get("type").equals("dk.direktion." + type)
            && event.get("subject").equals(mandateId)) {
          found.add(data(event));
        }
      }
      if (events.isEmpty()) {
        return found;
      }
      after = (String) events.get(events.size() - 1).get("position");
    }
  }

  @SuppressWarnings("unchecked") // an event's data is always an object
  private static Map<String, Object> data(Map<String, Object> event) {
    return (Map<String, Object>) event.get("data");
  }
}
