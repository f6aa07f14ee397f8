package dk.direktion.meetings.document;

import static dk.direktion.meetings.document.AskedPapers.ask;
import static dk.direktion.meetings.document.AskedPapers.paper;
import static dk.direktion.meetings.document.AskedPapers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.meetings.Minutes;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentsTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void readersWithoutClosedAccessGetTheirVariantAndNoMore() {
    DecidedMeeting decided = DecidedMeeting.decided();
    List<String> papers =
        List.of(
            "/meetings/" + decided.id() + "/agenda",
            "/meetings/" + decided.id() + "/minutes",
            "/items/" + decided.closed() + "/extract");
    for (String paper : papers) {
      for (String type : paper.endsWith("/minutes") ? AskedPapers.FILES : AskedPapers.TYPES) {
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
    ask(Persona.CENTERCHEF_HRC, "/meetings/" + decided.id() + "/agenda", "application/json")
        .then()
        .body("items.find { it.number == 3 }.withheld", equalTo(true))
        .body("items.find { it.number == 3 }.title", equalTo(null));
    ask(Persona.CENTERCHEF_HRC, "/items/" + decided.open() + "/extract?variant=full", Papers.PDF)
        .then()
        .statusCode(200);
  }

  @Test
  void theReaderVariantIsTheSameForThoseWhoMayReadMore() {
    String minutes = "/meetings/" + DecidedMeeting.decided().id() + "/minutes?variant=reader";
    for (String type : AskedPapers.FILES) {
      assertThat(text(Persona.DIREKTOER, minutes, type))
          .isEqualTo(text(Persona.CENTERCHEF_HRC, minutes, type));
    }
  }

  @Test
  void aClosedAttachmentOfAnOpenItemIsWithheldLikeAClosedItemAndItsNamingIsReported() {
    DecidedMeeting decided = DecidedMeeting.decided();
    Files.attachedClosed(decided.open(), "Tilbud fra leverandør.txt", Files.text("Prisen"));
    String extract = "/items/" + decided.open() + "/extract";
    for (String type : AskedPapers.TYPES) {
      for (String path : List.of(extract, extract + "?variant=reader")) {
        assertThat(text(Persona.CENTERCHEF_HRC, path, type)).doesNotContain("Tilbud");
      }
      assertThat(text(Persona.DIREKTOER, extract + "?variant=reader", type))
          .isEqualTo(text(Persona.CENTERCHEF_HRC, extract, type));
    }
    assertThat(text(Persona.CENTERCHEF_HRC, extract, Papers.WORD)).contains("2. Closed");
    ask(Persona.CENTERCHEF_HRC, extract + "?variant=full", Papers.PDF)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/closed-items-not-readable"));
    assertThat(house.events("closed-item.read", decided.open())).isEmpty();
    assertThat(text(Persona.DIREKTOER, extract + "?variant=full", Papers.WORD))
        .contains("2. Tilbud fra leverandør.txt");
    assertThat(house.events("closed-item.read", decided.open()))
        .singleElement()
        .satisfies(read -> assertThat(read.get("person").asText()).isEqualTo("direktoer"));
    House.step(decided.id(), "minutes/approval");
    House.step(decided.id(), "minutes/publication");
    assertThat(text(Persona.DIREKTOER, extract + "?variant=public", Papers.PDF))
        .contains("2. Closed")
        .doesNotContain("Tilbud");
    assertThat(house.events("closed-item.read", decided.open())).hasSize(1);
  }

  @Test
  void minutesSayWhoWasThereForEachItemAndHowTheyWereApprovedAndCorrected() {
    Members.ofTheBoard();
    house.person(Persona.DIREKTOER, Members.DIRECTOR, "DIREKTION");
    DecidedMeeting decided = DecidedMeeting.decided();
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + decided.open()))
        .body(
            Map.of(
                "guests",
                List.of(
                    Map.of(
                        "name", "Line Agerbo",
                        "title", "Konsulent",
                        "organisation", "HR Centeret",
                        "from", "10:15",
                        "to", "10:45"))))
        .put(House.API + "/items/" + decided.open() + "/guests")
        .then()
        .statusCode(200);
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", "direktoer", "reason", "Ejer lokalerne"))
        .post(House.API + "/items/" + decided.open() + "/conflicts")
        .then()
        .statusCode(200);
    DecidedMeeting.decideAnew(
        decided.open(),
        Map.of(
            "text",
            "Godkendt med frist i marts.",
            "outcome",
            "APPROVED",
            "absences",
            List.of(Map.of("name", Members.CHIEF, "presence", "LEFT", "at", "10:40")),
            "dissents",
            List.of(Map.of("name", Members.CHIEF, "text", "Fristen er for kort."))));
    House.step(decided.id(), "minutes/approval");
    Minutes.correct(
            decided.id(), decided.open(), "DECISION", "Godkendt med frist i maj.", "Skrivefejl")
        .statusCode(200);
    String minutes = "/meetings/" + decided.id() + "/minutes";
    for (String type : List.of("text/html", Papers.WORD)) {
      assertThat(text(Persona.CENTERCHEF_HRC, minutes, type))
          .contains(
              "Line Agerbo (Konsulent, HR Centeret)",
              "10:15–10:45",
              "deltog ikke i behandlingen på grund af inhabilitet.",
              "(left at 10:40)",
              "Fristen er for kort.",
              "Godkendt med frist i marts.",
              "Correction, version 2",
              "Godkendt med frist i maj.",
              "Skrivefejl")
          .containsPattern("Approved \\d{1,2} \\p{L}+ \\d{4}, \\d{2}:\\d{2}, version 2");
    }
    assertThat(text(Persona.CENTERCHEF_HRC, "/meetings/" + decided.id() + "/agenda", "text/html"))
        .contains("Line Agerbo (Konsulent, HR Centeret)")
        .doesNotContain("inhabilitet", "(left at 10:40)");
    House.step(decided.id(), "minutes/publication");
    assertThat(text(Persona.CENTERCHEF_HRC, minutes + "?variant=public", Papers.WORD))
        .contains("Godkendt med frist i maj.", "Fristen er for kort.")
        .doesNotContain("Line Agerbo", "inhabilitet", "(left");
    paper(Persona.DIREKTOER, minutes + "?variant=reader", "text/html");
    assertThat(house.events("closed-item.read", decided.closed()))
        .noneMatch(read -> read.get("person").asText().equals("direktoer"));
  }

  @Test
  void eachClosedItemAPaperSaysSomethingOfIsReportedAsRead() {
    DecidedMeeting decided = DecidedMeeting.decided();
    paper(Persona.CENTERCHEF_HRC, "/meetings/" + decided.id() + "/minutes", Papers.PDF);
    paper(Persona.DIREKTOER, "/meetings/" + decided.id() + "/minutes?variant=reader", Papers.PDF);
    paper(Persona.DIREKTOER, "/items/" + decided.open() + "/extract", Papers.PDF);
    assertThat(house.events("closed-item.read", decided.closed())).isEmpty();
    paper(Persona.DIREKTOER, "/meetings/" + decided.id() + "/minutes", Papers.PDF);
    assertThat(house.events("closed-item.read", decided.closed()))
        .singleElement()
        .satisfies(read -> assertThat(read.get("person").asText()).isEqualTo("direktoer"));
    assertThat(house.events("closed-item.read", decided.open())).isEmpty();
  }

  @Test
  void thereIsAPublicVariantOnceTheMinutesArePublic() {
    house.person(Persona.DIREKTOER_OEKONOMI, "Anders Lykkegaard", "DIREKTION");
    DecidedMeeting decided = DecidedMeeting.decided();
    String minutes = "/meetings/" + decided.id() + "/minutes?variant=public";
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
        .contains("Responsible: Anders Lykkegaard");
  }

  @Test
  void theAgendaSaysWhatWasDecidedBeforeAndTheMinutesAlsoWhatIsDecidedNow() {
    DecidedMeeting first = DecidedMeeting.decided();
    String later = House.meeting("DIR", LocalDate.parse(first.day()).plusDays(1).atTime(10, 0));
    DecidedMeeting.decideAnew(first.open(), Map.of("text", "Udsættes.", "outcome", "POSTPONED"));
    House.step(first.id(), "minutes/approval");
    House.step(later, "agenda/opening");
    House.step(later, "agenda/publication");
    String moved =
        House.meetingView(later).extract().path("items.find { it.title == 'Frivillighed' }.id");
    House.decide(moved, Map.of("text", "Vedtaget nu.", "outcome", "APPROVED"));
    String decisions = "items.find { it.title == 'Frivillighed' }.decisions.text";
    ask(Persona.CENTERCHEF_HRC, "/meetings/" + later + "/agenda", "application/json")
        .then()
        .body(decisions, contains("Udsættes."));
    assertThat(text(Persona.CENTERCHEF_HRC, "/meetings/" + later + "/minutes", "text/html"))
        .contains("Draft", "Udsættes.")
        .containsSubsequence("Vedtaget nu.", "Udsættes.");
    ask(Persona.CENTERCHEF_HRC, "/items/" + moved + "/extract", "application/json")
        .then()
        .body("items.size()", equalTo(1))
        .body(decisions, contains("Vedtaget nu.", "Udsættes."));
    ask(Persona.CENTERCHEF_HRC, "/items/" + first.open() + "/extract", "application/json")
        .then()
        .body("status.stage", equalTo("APPROVED"))
        .body("status.approvedAt", not(equalTo(null)));
  }

  @Test
  void aMeetingThatDecidesNothingYetHasAnAgendaButNoMinutes() {
    String meeting = House.meeting("DIR", House.freeTuesday());
    ask(Persona.DIREKTOER, "/meetings/" + meeting + "/minutes", Papers.PDF)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-not-begun"));
    assertThat(text(Persona.DIREKTOER, "/meetings/" + meeting + "/agenda", Papers.PDF))
        .contains("There are no items.", "the agenda has not been sent out");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/meetings/" + meeting))
        .body(Map.of("reason", "Ferie"))
        .post(House.API + "/meetings/" + meeting + "/cancellation")
        .then()
        .statusCode(200);
    assertThat(text(Persona.DIREKTOER, "/meetings/" + meeting + "/agenda", Papers.WORD))
        .contains("The meeting is cancelled");
    String unknown = UUID.randomUUID().toString();
    for (String path :
        List.of(
            "/meetings/" + unknown + "/agenda",
            "/meetings/" + unknown + "/minutes",
            "/items/" + unknown + "/extract")) {
      ask(Persona.DIREKTOER, path, Papers.PDF).then().statusCode(404);
    }
  }
}
