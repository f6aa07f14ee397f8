package dk.direktion.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentsTest {

  private static final List<String> TYPES =
      List.of("text/html", Papers.PDF, Papers.WORD, "application/json");

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void theMinutesComeInTheFormTheReaderWantsMost() {
    String minutes = "/meetings/" + decidedMeeting().id() + "/minutes/document";
    for (String type : TYPES) {
      assertThat(paper(Persona.DIREKTOER, minutes, type).contentType()).startsWith(type);
    }
    Map<String, String> wishes =
        Map.of(
            "*/*", "text/html",
            "text/html;q=0.5, application/pdf;q=0.9", Papers.PDF,
            "application/*", Papers.PDF,
            "application/*, application/pdf;q=0", Papers.WORD,
            "text/html,application/xhtml+xml,*/*;q=0.8", "text/html",
            "application/json;q=0.2, image/png", "application/json",
            "APPLICATION/PDF ; q=1.000, , text/html;q=0.999", Papers.PDF,
            "application/pdf;q=nonsense", Papers.PDF);
    wishes.forEach(
        (wish, type) ->
            assertThat(paper(Persona.DIREKTOER, minutes, wish).contentType())
                .as(wish)
                .startsWith(type));
  }

  @Test
  void whatNoPaperIsWrittenInIsRefusedWithWhatThereIs() {
    String id = decidedMeeting().id();
    for (String wish : List.of("image/png", "text/plain;q=0.5, video/*")) {
      ask(Persona.DIREKTOER, "/meetings/" + id + "/agenda/document", wish)
          .then()
          .statusCode(406)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/document-format-unknown"))
          .body("detail", containsString("application/pdf"));
    }
    for (String nonsense : List.of("application/pdf;q=0", ";;;,=", "/", "pdf")) {
      int status =
          ask(Persona.DIREKTOER, "/meetings/" + id + "/agenda/document", nonsense)
              .then()
              .extract()
              .statusCode();
      assertThat(status).as(nonsense).isBetween(400, 406);
    }
  }

  @Test
  void thePaperIsNamedAndKeptOnlyByItsReader() {
    String meeting = House.meetingWithOpenAgenda("ØU", House.freeTuesday());
    House.item(meeting, "Budget");
    String day = House.meetingView(meeting).extract().<String>path("start").substring(0, 10);
    Persona.SEKRETARIAT
        .request()
        .accept(Papers.PDF)
        .get(House.API + "/meetings/" + meeting + "/agenda/document")
        .then()
        .statusCode(200)
        .header("Content-Language", "da")
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"Dagsorden Oekonomiudvalget "
                    + day
                    + ".pdf\"; filename*=UTF-8''Dagsorden%20%C3%98konomiudvalget%20"
                    + day
                    + ".pdf"))
        .header("Cache-Control", "private, no-cache")
        .header("Vary", containsString("Accept"));
    ask(Persona.SEKRETARIAT, "/meetings/" + meeting + "/agenda/document", "text/html")
        .then()
        .header("Content-Disposition", startsWith("inline"))
        .header("Content-Language", "en")
        .header("Content-Security-Policy", containsString("style-src 'sha256-"))
        .body(containsString("Agenda for the meeting of Økonomiudvalget"));
  }

  @Test
  void aPaperThatHasNotChangedIsNotSentAgain() {
    Decided decided = decidedMeeting();
    String minutes = "/meetings/" + decided.id() + "/minutes/document";
    String tag = paper(Persona.DIREKTOER, minutes, Papers.PDF).header("ETag");
    assertThat(paper(Persona.DIREKTOER, minutes, Papers.PDF).header("ETag")).isEqualTo(tag);
    again(minutes, tag).then().statusCode(304).header("ETag", tag);
    again(minutes, "\"other\", W/" + tag).then().statusCode(304);
    assertThat(paper(Persona.DIREKTOER, minutes, "text/html").header("ETag")).isNotEqualTo(tag);
    assertThat(paper(Persona.DIREKTOER, minutes + "?variant=reader", Papers.PDF).header("ETag"))
        .isNotEqualTo(tag);
    decideAnew(decided.open(), Map.of("text", "Ny tekst.", "outcome", "NOTED"));
    again(minutes, tag).then().statusCode(200);
  }

  private static Response again(String path, String tag) {
    return House.as(Persona.DIREKTOER)
        .accept(Papers.PDF)
        .header("If-None-Match", tag)
        .get(House.API + path);
  }

  @Test
  void readersWithoutClosedAccessGetTheirVariantAndNoMore() {
    Decided decided = decidedMeeting();
    List<String> papers =
        List.of(
            "/meetings/" + decided.id() + "/agenda/document",
            "/meetings/" + decided.id() + "/minutes/document",
            "/items/" + decided.closed() + "/extract");
    for (String paper : papers) {
      for (String type : TYPES) {
        assertThat(text(Persona.DIREKTOER, paper, type)).contains("hemmelig");
        assertThat(text(Persona.DIREKTOER, paper + "?variant=full", type)).contains("hemmelig");
        assertThat(text(Persona.DIREKTOER, paper + "?variant=reader", type))
            .doesNotContain("hemmelig");
        assertThat(text(Persona.CENTERCHEF_HRC, paper, type))
            .isEqualTo(text(Persona.CENTERCHEF_HRC, paper + "?variant=reader", type))
            .doesNotContain("hemmelig");
      }
      ask(Persona.CENTERCHEF_HRC, paper + "?variant=full", Papers.PDF)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/closed-items-not-readable"));
      ask(Persona.DIREKTOER, paper + "?variant=everything", Papers.PDF)
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("variant"));
      ask(Persona.MEDARBEJDER, paper, Papers.PDF).then().statusCode(404);
    }
    ask(
            Persona.CENTERCHEF_HRC,
            "/meetings/" + decided.id() + "/minutes/document",
            "application/json")
        .then()
        .body("items.find { it.number == 3 }.withheld", equalTo(true))
        .body("items.find { it.number == 3 }.title", equalTo(null));
    ask(Persona.CENTERCHEF_HRC, "/items/" + decided.open() + "/extract?variant=full", Papers.PDF)
        .then()
        .statusCode(200);
  }

  @Test
  void theReaderVariantIsTheSameForThoseWhoMayReadMore() {
    String minutes = "/meetings/" + decidedMeeting().id() + "/minutes/document?variant=reader";
    for (String type : TYPES) {
      assertThat(text(Persona.DIREKTOER, minutes, type))
          .isEqualTo(text(Persona.CENTERCHEF_HRC, minutes, type));
    }
  }

  @Test
  void eachClosedItemAPaperSaysSomethingOfIsReportedAsRead() {
    Decided decided = decidedMeeting();
    paper(Persona.CENTERCHEF_HRC, "/meetings/" + decided.id() + "/minutes/document", Papers.PDF);
    paper(
        Persona.DIREKTOER,
        "/meetings/" + decided.id() + "/minutes/document?variant=reader",
        Papers.PDF);
    paper(Persona.DIREKTOER, "/items/" + decided.open() + "/extract", Papers.PDF);
    assertThat(house.events("closed-item.read", decided.closed())).isEmpty();
    paper(Persona.DIREKTOER, "/meetings/" + decided.id() + "/minutes/document", Papers.PDF);
    assertThat(house.events("closed-item.read", decided.closed()))
        .singleElement()
        .satisfies(read -> assertThat(read.get("person").asText()).isEqualTo("direktoer"));
    assertThat(house.events("closed-item.read", decided.open())).isEmpty();
  }

  @Test
  void thereIsAPublicVariantOnceTheMinutesArePublic() {
    Decided decided = decidedMeeting();
    String minutes = "/meetings/" + decided.id() + "/minutes/document?variant=public";
    ask(Persona.DIREKTOER, minutes, Papers.PDF)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document-not-public"));
    House.step(decided.id(), "minutes/approval");
    ask(Persona.DIREKTOER, minutes, Papers.PDF).then().statusCode(409);
    House.step(decided.id(), "minutes/publication");
    assertThat(text(Persona.DIREKTOER, minutes, Papers.PDF))
        .contains("Frivillighed", "Besluttet åbent", "Item 3: Closed")
        .doesNotContain("hemmelig", "Responsible")
        .isEqualTo(text(Persona.CENTERCHEF_HRC, minutes, Papers.PDF));
    assertThat(text(Persona.DIREKTOER, minutes.replace("=public", "=reader"), Papers.PDF))
        .contains("Responsible: direktoer-oekonomi");
  }

  @Test
  void theAgendaSaysWhatWasDecidedBeforeAndTheMinutesAlsoWhatIsDecidedNow() {
    Decided first = decidedMeeting();
    String later = House.meeting("DIR", LocalDate.parse(first.day()).plusDays(1).atTime(10, 0));
    decideAnew(first.open(), Map.of("text", "Udsættes.", "outcome", "POSTPONED"));
    House.step(first.id(), "minutes/approval");
    House.step(later, "agenda/opening");
    House.step(later, "agenda/publication");
    String moved =
        House.meetingView(later).extract().path("items.find { it.title == 'Frivillighed' }.id");
    House.decide(moved, Map.of("text", "Vedtaget nu.", "outcome", "APPROVED"));
    String decisions = "items.find { it.title == 'Frivillighed' }.decisions.text";
    ask(Persona.CENTERCHEF_HRC, "/meetings/" + later + "/agenda/document", "application/json")
        .then()
        .body(decisions, contains("Udsættes."));
    ask(Persona.CENTERCHEF_HRC, "/meetings/" + later + "/minutes/document", "application/json")
        .then()
        .body(decisions, contains("Vedtaget nu.", "Udsættes."))
        .body("status.stage", equalTo("DRAFT"));
    ask(Persona.CENTERCHEF_HRC, "/items/" + moved + "/extract", "application/json")
        .then()
        .body("items.size()", equalTo(1))
        .body(decisions, contains("Vedtaget nu.", "Udsættes."));
    ask(Persona.CENTERCHEF_HRC, "/meetings/" + first.id() + "/minutes/document", "application/json")
        .then()
        .body("status.stage", equalTo("APPROVED"))
        .body("status.date", not(equalTo(null)));
  }

  @Test
  void aMeetingThatDecidesNothingYetHasAnAgendaButNoMinutes() {
    String meeting = House.meeting("DIR", House.freeTuesday());
    ask(Persona.DIREKTOER, "/meetings/" + meeting + "/minutes/document", Papers.PDF)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-not-begun"));
    assertThat(text(Persona.DIREKTOER, "/meetings/" + meeting + "/agenda/document", Papers.PDF))
        .contains("There are no items.", "the agenda has not been sent out");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/meetings/" + meeting))
        .body(Map.of("reason", "Ferie"))
        .post(House.API + "/meetings/" + meeting + "/cancellation")
        .then()
        .statusCode(200);
    assertThat(text(Persona.DIREKTOER, "/meetings/" + meeting + "/agenda/document", Papers.WORD))
        .contains("The meeting is cancelled");
    String unknown = UUID.randomUUID().toString();
    for (String path :
        List.of(
            "/meetings/" + unknown + "/agenda/document",
            "/meetings/" + unknown + "/minutes/document",
            "/items/" + unknown + "/extract")) {
      ask(Persona.DIREKTOER, path, Papers.PDF).then().statusCode(404);
    }
  }

  /** A meeting with an open and a closed item, both decided, its minutes a draft. */
  private record Decided(String id, String day, String open, String closed) {}

  private static void decideAnew(String item, Map<String, ?> decision) {
    String before = House.itemView(item).extract().path("decisions[0].id");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/decisions/" + before))
        .body(decision)
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
  }

  private static Decided decidedMeeting() {
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
    return new Decided(meeting, start.toLocalDate().toString(), open, closed);
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

  private static Response ask(Persona persona, String path, String accept) {
    return House.as(persona).accept(accept).get(House.API + path);
  }

  private static Response paper(Persona persona, String path, String accept) {
    Response answer = ask(persona, path, accept);
    answer.then().statusCode(200);
    return answer;
  }

  private static String text(Persona persona, String path, String accept) {
    List<String> texts = Papers.textsOf(paper(persona, path, accept));
    return texts.get(texts.size() - 1);
  }
}
