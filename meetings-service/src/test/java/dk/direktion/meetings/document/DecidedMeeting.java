package dk.direktion.meetings.document;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import java.util.List;
import java.util.Map;

/** A meeting with an open and a closed item, both decided, its minutes a draft. */
record DecidedMeeting(String id, String day, String open, String closed) {

  static void decideAnew(String item, Map<String, ?> decision) {
    String before = House.itemView(item).extract().path("decisions[0].id");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/decisions/" + before))
        .body(decision)
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
  }

  static DecidedMeeting decided() {
    var start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String open = House.item(meeting, item("Frivillighed", "åbent", false));
    String closed = House.item(meeting, item("Personalesag hemmelig", "hemmelig", true));
    House.step(meeting, "agenda/publication");
    House.meetingView(meeting).extract().<List<Map<String, Object>>>path("items").stream()
        .map(each -> each.get("id").toString())
        .filter(id -> !id.equals(open) && !id.equals(closed))
        .forEach(id -> House.decide(id, "NOTED"));
    for (String[] each : new String[][] {{open, "åbent"}, {closed, "hemmelig"}}) {
      House.decide(
          each[0],
          Map.of(
              "text",
              "Besluttet " + each[1],
              "outcome",
              "APPROVED",
              "responsible",
              "direktoer-oekonomi",
              "due",
              start.plusWeeks(4).toLocalDate().toString()));
    }
    return new DecidedMeeting(meeting, start.toLocalDate().toString(), open, closed);
  }

  private static Map<String, Object> item(String title, String word, boolean closed) {
    return Map.of(
        "title",
        title,
        "closed",
        closed,
        "recommender",
        "BYC " + word,
        "background",
        "Baggrund " + word,
        "presentation",
        "Fremstilling\t" + word + "\nBeløb\t1.000 kr.",
        "recommendationPoints",
        List.of(Map.of("text", "at " + word, "subPoints", List.of("del " + word))),
        "attachments",
        List.of("Bilag " + word + ".pdf"));
  }
}
