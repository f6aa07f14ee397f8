package dk.direktion.meetings.document;

import static dk.direktion.meetings.document.AskedPapers.ask;
import static dk.direktion.meetings.document.AskedPapers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class NegotiatedPapersTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void theMinutesComeInTheFormTheReaderWantsMost() {
    String minutes = "/meetings/" + DecidedMeeting.decided().id() + "/minutes";
    for (String type : AskedPapers.TYPES) {
      assertThat(paper(Persona.DIREKTOER, minutes, type).contentType()).startsWith(type);
    }
    Map<String, String> wishes =
        Map.of(
            "*/*", "application/json",
            "text/html;q=0.5, application/pdf;q=0.9", Papers.PDF,
            "application/*", "application/json",
            "application/*, application/json;q=0", Papers.PDF,
            "*/*, application/json;q=0, text/html;q=0, application/pdf;q=0.0", Papers.WORD,
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
    String id = DecidedMeeting.decided().id();
    List<String> wishes =
        List.of(
            "image/png",
            "text/plain;q=0.5, video/*",
            "application/pdf;q=0",
            "*/*;q=0",
            "text/html;q=0.0, application/pdf;q=0.000");
    for (String path : List.of("/meetings/" + id + "/agenda", "/meetings/" + id + "/minutes")) {
      for (String wish : wishes) {
        ask(Persona.DIREKTOER, path, wish)
            .then()
            .statusCode(406)
            .contentType("application/problem+json")
            .body("type", equalTo("/problems/document-format-unknown"))
            .body("detail", containsString("application/json, text/html, application/pdf, "))
            .body("detail", containsString(Papers.WORD));
      }
    }
    for (String nonsense : List.of(";;;,=", "/", "pdf")) {
      int status =
          ask(Persona.DIREKTOER, "/meetings/" + id + "/agenda", nonsense)
              .then()
              .extract()
              .statusCode();
      assertThat(status).as(nonsense).isBetween(400, 406);
    }
  }

  @Test
  void aLinkChoosesTheFormatInItsAddress() {
    String id = DecidedMeeting.decided().id();
    Map<String, String> formats =
        Map.of("pdf", Papers.PDF, "docx", Papers.WORD, "html", "text/html");
    for (String path : List.of("/meetings/" + id + "/agenda", "/meetings/" + id + "/minutes")) {
      formats.forEach(
          (format, type) -> {
            Response answer =
                paper(Persona.DIREKTOER, path + "?format=" + format, "application/json, image/png");
            assertThat(answer.contentType()).startsWith(type);
            assertThat(answer.header("Vary")).contains("Accept");
          });
      for (String unknown : List.of("PDF", "json", "xls")) {
        ask(Persona.DIREKTOER, path + "?format=" + unknown, "*/*")
            .then()
            .statusCode(400)
            .body("errors.field", hasItem("format"));
      }
    }
  }

  @Test
  void theMinutesAsDataKeepTheirVersionAndHaveNoVariants() {
    DecidedMeeting decided = DecidedMeeting.decided();
    String minutes = "/meetings/" + decided.id() + "/minutes";
    ask(Persona.CENTERCHEF_HRC, minutes, "application/json")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .header("Vary", containsString("Accept"))
        .body("meetingId", equalTo(decided.id()))
        .body("rule", equalTo("SECRETARY"));
    ask(Persona.DIREKTOER, minutes + "?variant=reader", "application/json")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("variant"));
  }

  @Test
  void thePaperIsNamedAndKeptOnlyByItsReader() {
    String meeting = House.meetingWithOpenAgenda("ØU", House.freeTuesday());
    House.item(meeting, "Budget");
    String day = House.meetingView(meeting).extract().<String>path("start").substring(0, 10);
    Persona.SEKRETARIAT
        .request()
        .accept(Papers.PDF)
        .get(House.API + "/meetings/" + meeting + "/agenda")
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
    ask(Persona.SEKRETARIAT, "/meetings/" + meeting + "/agenda", "text/html")
        .then()
        .header("Content-Disposition", startsWith("inline"))
        .header("Content-Language", "en")
        .header("Content-Security-Policy", containsString("style-src 'sha256-"))
        .body(containsString("Agenda for the meeting of Økonomiudvalget"));
  }

  @Test
  void aPaperThatHasNotChangedIsNotSentAgain() {
    DecidedMeeting decided = DecidedMeeting.decided();
    String minutes = "/meetings/" + decided.id() + "/minutes";
    String tag = paper(Persona.DIREKTOER, minutes, Papers.PDF).header("ETag");
    assertThat(paper(Persona.DIREKTOER, minutes, Papers.PDF).header("ETag")).isEqualTo(tag);
    again(minutes, tag).then().statusCode(304).header("ETag", tag);
    again(minutes, "\"other\", W/" + tag).then().statusCode(304);
    assertThat(paper(Persona.DIREKTOER, minutes, "text/html").header("ETag")).isNotEqualTo(tag);
    assertThat(paper(Persona.DIREKTOER, minutes + "?variant=reader", Papers.PDF).header("ETag"))
        .isNotEqualTo(tag);
    DecidedMeeting.decideAnew(decided.open(), Map.of("text", "Ny tekst.", "outcome", "NOTED"));
    again(minutes, tag).then().statusCode(200);
  }

  private static Response again(String path, String tag) {
    return House.as(Persona.DIREKTOER)
        .accept(Papers.PDF)
        .header("If-None-Match", tag)
        .get(House.API + path);
  }
}
