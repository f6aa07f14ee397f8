package dk.direktion.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.meetings.Minutes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApprovingTogetherTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    Members.of("SLF");
    Members.of("HU");
  }

  @Test
  void membersApproveWithATapEachAndTheLastOneCarriesTheDecisionsOut() throws SQLException {
    Minutes.rule("SLF", Map.of("rule", "MEMBERS"));
    String meeting = House.meetingWithOpenAgenda("SLF", House.freeTuesday());
    String item = House.item(meeting, "Lederudvikling");
    House.step(meeting, "agenda/publication");
    refused(meeting, "minutes/approval", "minutes-approved-by-others");
    refused(meeting, "minutes/submission", "minutes-have-undecided-items");
    String decision =
        House.decide(
            item, Map.of("text", "Godkendt.", "outcome", "APPROVED", "responsible", "direktoer"));
    Minutes.tap(Persona.DIREKTOER, meeting)
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-not-submitted"));
    House.step(meeting, "minutes/submission")
        .body("state", equalTo("HELD"))
        .body("actions", not(hasItem("approve-minutes")));
    refused(meeting, "minutes/submission", "minutes-already-submitted");
    assertThat(letters("minutes-to-approve", meeting)).contains("kommunaldirektoer", "direktoer");
    House.get(Persona.DIREKTOER, "/meetings/" + meeting)
        .body("actions", contains("approve-as-member"));
    Minutes.tap(Persona.DIREKTOER_OEKONOMI, meeting).statusCode(403);

    Minutes.tap(Persona.DIREKTOER, meeting)
        .statusCode(200)
        .body("state", equalTo("HELD"))
        .body("needed", equalTo(2))
        .body("actions", empty())
        .body("approvers.find { it.name == 'Birgitte Nørskov' }.approvedAt", notNullValue())
        .body("approvers.find { it.name == 'Henrik Dalgaard' }.approvedAt", nullValue());
    Minutes.tap(Persona.DIREKTOER, meeting).statusCode(200).body("state", equalTo("HELD"));

    change(item, Map.of("text", "Godkendt for 2032.", "outcome", "APPROVED"));
    Minutes.view(Persona.DIREKTOER, meeting)
        .body("approvers.approvedAt", contains(null, null))
        .body("notes.kind", contains("SUBMITTED", "APPROVALS_WITHDRAWN"))
        .body("actions", contains("approve-as-member"));
    Minutes.tap(Persona.DIREKTOER, meeting).statusCode(200);
    Minutes.tap(Persona.KOMMUNALDIREKTOER, meeting)
        .statusCode(200)
        .body("state", equalTo("MINUTES_APPROVED"));
    House.get(Persona.DIREKTOER, "/decisions/" + decision).body("final", equalTo(true));
    Minutes.tap(Persona.DIREKTOER, meeting).statusCode(409);
  }

  @Test
  void aQuorumSufficesAndTheChairAloneWhereThatIsTheRule() {
    Minutes.rule("SLF", Map.of("rule", "MEMBERS", "quorum", 1));
    String byQuorum = held("SLF", House.freeTuesday());
    House.step(byQuorum, "minutes/submission");
    Minutes.tap(Persona.KOMMUNALDIREKTOER, byQuorum).body("state", equalTo("MINUTES_APPROVED"));

    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/minutes-rules/SLF"))
        .body(Map.of("rule", "CHAIR"))
        .put(House.API + "/minutes-rules/SLF")
        .then()
        .statusCode(400)
        .body("errors.field", contains("rule"));
    Members.chair("SLF", "kommunaldirektoer");
    Minutes.rule("SLF", Map.of("rule", "CHAIR"));
    House.get(Persona.DIREKTOER, "/minutes-rules/SLF").body("chairName", equalTo(Members.CHIEF));
    String byChair = held("SLF", House.freeTuesday());
    House.step(byChair, "minutes/submission");
    Minutes.tap(Persona.DIREKTOER, byChair).statusCode(403);
    Minutes.tap(Persona.KOMMUNALDIREKTOER, byChair).body("state", equalTo("MINUTES_APPROVED"));
  }

  @Test
  void theNextMeetingApprovesByDecidingTheItemThatIsPutOnItsAgendaByItself() {
    Minutes.rule("HU", Map.of("rule", "NEXT_MEETING"));
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("HU", start);
    String item = House.item(first, "Arbejdsmiljø");
    House.step(first, "agenda/publication");
    String decision = House.decide(item, "NOTED");
    House.step(first, "holding");
    refused(first, "minutes/approval", "minutes-approved-by-others");
    String second = House.meeting("HU", start.plusDays(7));
    House.step(second, "agenda/opening");
    String approval =
        House.meetingView(second)
            .body("items.subject", contains("meetings:minutes:" + first))
            .extract()
            .path("items[0].id");
    House.itemView(approval).body("subjectPath", equalTo("/moeder/" + first));
    House.step(second, "agenda/publication");
    String approved = House.decide(approval, "APPROVED");
    House.meetingView(first).body("state", equalTo("HELD"));
    House.step(second, "holding");
    House.meetingView(first).body("state", equalTo("MINUTES_APPROVED"));
    House.get(Persona.DIREKTOER, "/decisions/" + decision).body("final", equalTo(true));

    String third = House.meetingWithOpenAgenda("HU", start.plusDays(14));
    House.meetingView(third)
        .body("items.subject", contains("meetings:minutes:" + second))
        .body("items.number", contains(1));
    String changed = House.meetingView(third).extract().path("items[0].id");
    House.step(third, "agenda/publication");
    House.decide(changed, "APPROVED_WITH_CHANGES");
    House.step(third, "holding");
    House.meetingView(second)
        .body("state", equalTo("HELD"))
        .body("actions", hasItem("approve-minutes"));
    House.step(second, "minutes/approval").body("state", equalTo("MINUTES_APPROVED"));
    House.get(Persona.DIREKTOER, "/decisions/" + approved)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.link.path", equalTo("/moeder/" + first + "/referat"));
  }

  @Test
  void approvedMinutesAreCorrectedInANewVersionForAllToSeeAndTheOriginalStays() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Frist");
    String closed = House.closedItem(meeting, "Personalesag");
    House.step(meeting, "agenda/publication");
    String decision =
        House.decide(item, Map.of("text", "Godkendt med frist i marts.", "outcome", "APPROVED"));
    House.decide(closed, "NOTED");
    Minutes.correct(meeting, item, "DECISION", "x", "y")
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-not-approved-yet"));
    House.step(meeting, "minutes/approval");
    Minutes.correct(meeting, item, "DECISION", "Godkendt med frist i marts.", "Ingen")
        .statusCode(400)
        .body("errors.field", contains("text"));
    Minutes.correct(meeting, item, "DECISION", "Godkendt med frist i maj.", "Skrevet forkert")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("corrections.correction.before", contains("Godkendt med frist i marts."));
    Minutes.correct(meeting, closed, "TITLE", "Hemmelig rettelse", "Hemmelig grund")
        .statusCode(200)
        .body("version", equalTo(3));
    Minutes.view(Persona.CENTERCHEF_HRC, meeting)
        .body("corrections.version", contains(2, 3))
        .body("corrections.itemNumber", hasSize(2))
        .body("corrections[1].correction", nullValue())
        .body("items.find { it.closed }.title", equalTo("Closed"));
    House.get(Persona.CENTERCHEF_HRC, "/decisions/" + decision)
        .body("text", equalTo("Godkendt med frist i marts."))
        .body("corrected.text", equalTo("Godkendt med frist i maj."))
        .body("corrected.version", equalTo(2));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"1\"")
        .body(Map.of("itemId", item, "part", "TITLE", "text", "Fristen", "reason", "x"))
        .post(House.API + "/meetings/" + meeting + "/minutes/corrections")
        .then()
        .statusCode(412);
  }

  @Test
  void theDatabaseTakesNoCorrectionOfMinutesThatAreNotApproved() throws SQLException {
    String meeting = held("DIR", House.freeTuesday());
    String item = House.meetingView(meeting).extract().path("items[0].id");
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into minutes_version values ('"
                          + meeting
                          + "', 2, '"
                          + item
                          + "', now(), 'x', 'x', 1)"))
          .hasMessageContaining("only approved minutes are corrected");
    }
  }

  @Test
  void aHeldMeetingIsReopenedWithAReasonAllReadersSeeButNeverOnceItsMinutesAreApproved() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    House.step(meeting, "agenda/publication");
    reopen(meeting).statusCode(409).body("type", equalTo("/problems/meeting-cannot-be-reopened"));
    House.step(meeting, "holding").body("actions", hasItem("reopen"));
    reopen(meeting).statusCode(200).body("state", equalTo("AGENDA_PUBLISHED"));
    Minutes.view(Persona.CENTERCHEF_HRC, meeting)
        .body("notes.kind", contains("REOPENED"))
        .body("notes.reason", contains("Et punkt mangler"));
    House.step(meeting, "holding");
    House.step(meeting, "minutes/approval");
    reopen(meeting).statusCode(409).body("type", equalTo("/problems/minutes-already-approved"));
  }

  private static ValidatableResponse reopen(String meeting) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "Et punkt mangler"))
        .post(House.API + "/meetings/" + meeting + "/reopening")
        .then();
  }

  private static String held(String body, LocalDateTime start) {
    String meeting = House.meetingWithOpenAgenda(body, start);
    String item = House.item(meeting, "Orientering");
    House.step(meeting, "agenda/publication");
    House.decide(item, "NOTED");
    House.step(meeting, "holding");
    return meeting;
  }

  private static void change(String item, Map<String, ?> decision) {
    int version = House.itemView(item).extract().path("decisions[0].version");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"" + version + "\"")
        .body(decision)
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
  }

  private static void refused(String meeting, String step, String problem) {
    House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meeting + "/" + step)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/" + problem));
  }

  private static List<String> letters(String template, String meeting) throws SQLException {
    try (Connection connection = Databases.asTheOwner();
        Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "select recipient from letter where template = '"
                    + template
                    + "' and path like '%"
                    + meeting
                    + "%'")) {
      List<String> to = new ArrayList<>();
      while (rows.next()) {
        to.add(rows.getString(1));
      }
      return to;
    }
  }
}
