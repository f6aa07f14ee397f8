package dk.direktion.meetings.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SubmissionsTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void aProposalWithoutAMeetingGoesToTheBodysNext() {
    house.giveRights("sekretariat", House.right("STANDING_COMMITTEES", "OPEN").inProduction());
    String meeting = House.meeting("ISU", House.freeTuesday());
    String subject = submit("ISU", null);
    assertThat(house.events("submission.refused", subject)).isEmpty();
    House.meetingView(meeting).body("items.subject", contains(subject));
  }

  @Test
  void theReportOnAReviewOfAccessGoesToAMeetingToo() {
    house.giveRights("sekretariat", House.right("STANDING_COMMITTEES", "OPEN").inProduction());
    String meeting = House.meeting("ISU", House.freeTuesday());
    String review = UUID.randomUUID().toString();
    submit("access", "access:review:" + review, "ISU", meeting);
    String item =
        House.meetingView(meeting)
            .body("items.subject", contains("access:review:" + review))
            .extract()
            .path("items[0].id");
    House.get(Persona.SEKRETARIAT, "/items/" + item)
        .statusCode(200)
        .body("subjectPath", is("/adgange/gennemgange/" + review));
  }

  @Test
  void theDocumentsOfAProposalBecomeTheItemsAttachments() {
    house.giveRights("sekretariat", House.right("STANDING_COMMITTEES", "OPEN").inProduction());
    String meeting = House.meeting("ISU", House.freeTuesday());
    String subject = "budget:report:" + UUID.randomUUID();
    Map<String, Object> proposal = proposal(subject, "ISU", meeting);
    proposal.put(
        "attachments",
        List.of(Map.of("name", "afvigelser.txt", "content", "Mindreforbrug".getBytes(UTF_8))));
    house.deliver("budget", "subject.submitted", subject, proposal);
    String item = House.meetingView(meeting).extract().path("items[0].id");
    String attachment =
        House.get(Persona.SEKRETARIAT, "/items/" + item + "/attachments")
            .statusCode(200)
            .body("items.name", contains("afvigelser.txt"))
            .body("items.closed", contains(false))
            .extract()
            .path("items[0].id");
    assertThat(
            House.get(Persona.SEKRETARIAT, "/attachments/" + attachment + "/content")
                .statusCode(200)
                .extract()
                .asString())
        .isEqualTo("Mindreforbrug");
  }

  @Test
  void aProposalToABodyWithoutMeetingsIsRefused() {
    assertThat(reason(submit("ÆSU", null))).isEqualTo("NO_MEETING");
    assertThat(reason(submit("UKENDT", null))).isEqualTo("NO_MEETING");
  }

  @Test
  void aProposalToAMeetingThatIsNotThatBodysIsRefused() {
    String forum = House.meeting("CF", House.freeTuesday());
    assertThat(reason(submit("DIR", forum))).isEqualTo("NO_MEETING");
    assertThat(reason(submit("DIR", UUID.randomUUID().toString()))).isEqualTo("NO_MEETING");
  }

  @Test
  void aProposalToAPublishedAgendaIsRefused() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    House.step(meeting, "agenda/publication");
    assertThat(reason(submit("DIR", meeting))).isEqualTo("MEETING_CLOSED_FOR_CASES");
  }

  @Test
  void whoMayProposeSeesWhenABodyMeetsAndWhenTheCaseMustBeIn() {
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meeting("DIR", start);
    String internal = House.meeting("DIR-INT", start);
    String council = House.meeting("BY", start);
    for (Persona proposer : List.of(Persona.PROJEKTLEDER, Persona.CONTROLLER)) {
      assertThat(slots(proposer, "DIR"))
          .anySatisfy(
              slot -> {
                assertThat(slot).containsEntry("meetingId", meeting);
                assertThat(slot).containsEntry("start", start.toString());
                assertThat(slot)
                    .containsEntry("deadline", start.minusDays(5).withHour(12).toString());
              });
    }
    assertThat(slots(Persona.CONTROLLER, "BY"))
        .anySatisfy(
            slot -> {
              assertThat(slot).containsEntry("meetingId", council);
              assertThat(slot)
                  .containsEntry("deadline", start.minusDays(6).withHour(12).toString());
            });
    assertThat(slots(Persona.CONTROLLER, "DIR-INT"))
        .noneSatisfy(slot -> assertThat(slot).containsEntry("meetingId", internal));
    House.step(meeting, "agenda/opening");
    House.step(meeting, "agenda/publication");
    assertThat(slots(Persona.CONTROLLER, "DIR"))
        .noneSatisfy(slot -> assertThat(slot).containsEntry("meetingId", meeting));
  }

  // All pages: other tests plan meetings too.
  private static List<Map<String, String>> slots(Persona proposer, String body) {
    List<Map<String, String>> found = new ArrayList<>();
    List<Map<String, String>> page;
    do {
      int number = found.size() / 200 + 1;
      page =
          House.get(proposer, "/submission-slots?body=" + body + "&pageSize=200&page=" + number)
              .statusCode(200)
              .extract()
              .path("items");
      found.addAll(page);
    } while (page.size() == 200);
    return found;
  }

  private String submit(String body, String meetingId) {
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    submit("portfolio", subject, body, meetingId);
    return subject;
  }

  private void submit(String service, String subject, String body, String meetingId) {
    house.deliver(service, "subject.submitted", subject, proposal(subject, body, meetingId));
  }

  private static Map<String, Object> proposal(String subject, String body, String meetingId) {
    Map<String, Object> proposal = new HashMap<>();
    proposal.put("subject", subject);
    proposal.put("bodyCode", body);
    proposal.put("meetingId", meetingId);
    proposal.put("title", "Nyt projekt");
    proposal.put("caseNumber", null);
    proposal.put("recommendationPoints", List.of("godkender mandatet"));
    return proposal;
  }

  private String reason(String subject) {
    List<JsonNode> refusals = house.events("submission.refused", subject);
    assertThat(refusals).hasSize(1);
    return refusals.get(0).get("reason").asText();
  }
}
