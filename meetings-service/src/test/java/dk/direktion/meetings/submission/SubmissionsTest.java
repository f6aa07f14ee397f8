package dk.direktion.meetings.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
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
    house.giveRights("sekretariat", House.right("STANDING_COMMITTEES", "OPEN"));
    String meeting = House.meeting("ISU", House.freeTuesday());
    String subject = submit("ISU", null);
    assertThat(house.events("submission.refused", subject)).isEmpty();
    House.meetingView(meeting).body("items.subject", contains(subject));
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
      House.get(proposer, "/submission-slots?body=DIR&pageSize=200")
          .statusCode(200)
          .body("items.find { it.meetingId == '" + meeting + "' }.start", equalTo(start.toString()))
          .body(
              "items.find { it.meetingId == '" + meeting + "' }.deadline",
              equalTo(start.minusDays(5).withHour(12).toString()));
    }
    House.get(Persona.CONTROLLER, "/submission-slots?body=BY&pageSize=200")
        .body(
            "items.find { it.meetingId == '" + council + "' }.deadline",
            equalTo(start.minusDays(6).withHour(12).toString()));
    House.get(Persona.CONTROLLER, "/submission-slots?pageSize=200")
        .body("items.meetingId", not(hasItem(internal)));
    House.step(meeting, "agenda/opening");
    House.step(meeting, "agenda/publication");
    House.get(Persona.CONTROLLER, "/submission-slots?body=DIR&pageSize=200")
        .body("items.meetingId", not(hasItem(meeting)));
  }

  private String submit(String body, String meetingId) {
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    Map<String, Object> proposal = new HashMap<>();
    proposal.put("subject", subject);
    proposal.put("bodyCode", body);
    proposal.put("meetingId", meetingId);
    proposal.put("title", "Nyt projekt");
    proposal.put("caseNumber", null);
    proposal.put("recommendationPoints", List.of("godkender mandatet"));
    house.deliver("portfolio", "subject.submitted", subject, proposal);
    return subject;
  }

  private String reason(String subject) {
    List<JsonNode> refusals = house.events("submission.refused", subject);
    assertThat(refusals).hasSize(1);
    return refusals.get(0).get("reason").asText();
  }
}
