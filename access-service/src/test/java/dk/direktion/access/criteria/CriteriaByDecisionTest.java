package dk.direktion.access.criteria;

import static dk.direktion.access.criteria.TheCriteria.CRITERIA;
import static dk.direktion.access.criteria.TheCriteria.decided;
import static dk.direktion.access.criteria.TheCriteria.loose;
import static dk.direktion.access.criteria.TheCriteria.posted;
import static dk.direktion.access.criteria.TheCriteria.today;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static dk.direktion.testing.Persona.REVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CriteriaByDecisionTest {

  private static final String DECISION = UUID.randomUUID().toString();
  private static final String ITEM = UUID.randomUUID().toString();
  private static final List<Map<String, Object>> OPEN_ONLY =
      TheCriteria.with("BOARD_INTERNAL", Map.of("widestScope", "OPEN"));

  @Inject Newcomers newcomers;
  @Inject EventFollower follower;
  @Inject ObjectMapper json;
  private String criteria;
  private long before;

  @BeforeEach
  void proposeCriteria() {
    before = Feed.end();
    criteria =
        posted(CENTERCHEF_BYC::request, CRITERIA, Map.of("criteria", OPEN_ONLY))
            .statusCode(201)
            .body("state", is("SENT"))
            .body("inForce", is(false))
            .extract()
            .path("id");
  }

  @AfterEach
  void anyAccessIsAllowedAgain() {
    decided(loose());
  }

  @Test
  void theBoardIsAskedWithWhatTheCriteriaSayAndHowManyAccessesTheyWouldEnd() {
    assertThat(Feed.after(before, "subject.submitted", criteria))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event)
                  .containsEntry("subject", "access:criteria:" + criteria)
                  .containsEntry("bodyCode", "DIR")
                  .containsEntry("submittedBy", "centerchef-byc");
              assertThat(event.get("background").toString())
                  .contains("højst åbne punkter", "ikke i overensstemmelse med forslaget");
            });
    applicationsAreTaken();
  }

  @Test
  void approvedCriteriaTakeEffectAtOnceAndAreReportedAsCarriedOut() {
    String grant = AnApplication.by(newcomers.inHrc()::request, closed()).granted();
    tell("agenda-item.added", "DIR", today(), null);
    shown().body("state", is("ON_AGENDA")).body("meetingDate", is(today().toString()));
    decide("APPROVED");
    shown()
        .body("state", is("DECIDED"))
        .body("inForce", is(true))
        .body("decidedOn", is(today().toString()));
    assertThat(reported())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report)
                  .containsEntry("status", "CARRIED_OUT")
                  .containsEntry("decisionId", DECISION);
              assertThat(report.get("link").toString())
                  .contains("skal bringes i overensstemmelse", "/adgange/gennemgange");
            });
    applicationsAreRefused();
    assertThat(TheCriteria.ending(CENTERCHEF_BYC::request, OPEN_ONLY)).contains(grant);
    TheCriteria.aligned(
            CENTERCHEF_BYC::request,
            OPEN_ONLY,
            null,
            TheCriteria.ending(CENTERCHEF_BYC::request, OPEN_ONLY))
        .statusCode(200);
    decide("APPROVED");
    assertThat(reported().get(1).get("link").toString()).contains("alle adgange");
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED_WITH_CHANGES, FAILED",
    "REJECTED, CARRIED_OUT",
    "NOTED, NOT_NEEDED",
    "OTHER, NOT_NEEDED"
  })
  void whatIsNotApprovedAsProposedTakesNoEffect(String outcome, String status) {
    decide(outcome);
    shown().body("state", is("DROPPED")).body("inForce", is(false));
    assertThat(reported())
        .singleElement()
        .satisfies(report -> assertThat(report).containsEntry("status", status));
    applicationsAreTaken();
  }

  @Test
  void onlyTheBoardDecidesAndOnlyTheNewestDecisionCounts() {
    tell("decision.made", "CF", today(), "APPROVED");
    shown().body("state", is("SENT"));
    assertThat(reported())
        .singleElement()
        .satisfies(report -> assertThat(report).containsEntry("status", "FAILED"));
    decided(loose());
    tell("decision.made", "DIR", today().minusDays(1), "APPROVED");
    shown().body("state", is("DECIDED")).body("inForce", is(false));
    assertThat(reported().get(1)).containsEntry("status", "NOT_NEEDED");
    applicationsAreTaken();
  }

  @Test
  void aCasePutOffKeepsTheProposalAndARefusedOneSaysSo() {
    decide("POSTPONED");
    shown().body("state", is("SENT"));
    tell("submission.refused", "DIR", today(), null);
    shown().body("state", is("REFUSED"));
    assertThat(reported()).isEmpty();
  }

  @Test
  void theListHasTheDecidedNewestFirst() {
    decide("APPROVED");
    DIREKTOER
        .request()
        .queryParam("state", "DECIDED")
        .get(CRITERIA)
        .then()
        .statusCode(200)
        .body("items[0].id", is(criteria))
        .body("items[1].id", is(not(criteria)));
  }

  private void applicationsAreTaken() {
    posted(newcomers.inHrc()::request, AnApplication.APPLICATIONS, closed()).statusCode(201);
  }

  private void applicationsAreRefused() {
    posted(newcomers.inHrc()::request, AnApplication.APPLICATIONS, closed())
        .statusCode(409)
        .body("type", is("/problems/criteria-not-met"));
  }

  private static Map<String, Object> closed() {
    Map<String, Object> body = new HashMap<>(AnApplication.body());
    body.put("bodyGroup", "BOARD_INTERNAL");
    body.put("scope", "OPEN_AND_CLOSED");
    return body;
  }

  private List<Map<String, Object>> reported() {
    return Feed.after(before, "consequence.reported", criteria);
  }

  private ValidatableResponse shown() {
    MEDARBEJDER.request().get(CRITERIA + "/" + criteria).then().statusCode(403);
    return REVISOR.request().get(CRITERIA + "/" + criteria).then().statusCode(200);
  }

  private void decide(String outcome) {
    tell("decision.made", "DIR", today(), outcome);
  }

  private void tell(String type, String body, LocalDate day, String outcome) {
    Map<String, Object> data = new HashMap<>();
    data.put("subject", "access:criteria:" + criteria);
    data.put("itemId", ITEM);
    data.put("decisionId", DECISION);
    data.put("bodyCode", body);
    data.put("meetingDate", day.toString());
    data.put("outcome", outcome);
    follower.deliver(
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            type,
            "access:criteria:" + criteria,
            1,
            Instant.EPOCH,
            json.valueToTree(data)));
  }
}
