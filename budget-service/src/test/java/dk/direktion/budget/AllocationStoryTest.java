package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class AllocationStoryTest extends BudgetScene {

  @Inject ToldPeople people;

  @Test
  void anApprovedAllocationBindsItsPoolAndIsReportedCarriedOut() {
    people.person(Persona.CONTROLLER, "ØDC");
    UUID pool = aPool(4_000_000);
    String id = anAllocation(pool, 1_000_000);
    assertThat(pool(pool).getLong("proposed")).isEqualTo(1_000_000);
    assertThat(pool(pool).getLong("left")).isEqualTo(4_000_000);
    assertThat(pool(pool).getLong("leftIfApproved")).isEqualTo(3_000_000);

    submit(id, "\"0\"").then().statusCode(200);
    assertThat(allocation(id).getString("submission.state")).isEqualTo("SENT");
    Map<String, Object> submitted = published("subject.submitted", id).get(0);
    assertThat(submitted)
        .containsEntry("subject", "budget:allocation:" + id)
        .containsEntry("bodyCode", "DIR")
        .containsEntry("recommender", "ØDC")
        .containsEntry("submittedBy", "controller")
        .containsEntry("meetingId", null);
    assertThat((String) submitted.get("title")).contains("Fælles scanner");
    assertThat((String) submitted.get("economy"))
        .contains("1.000.000 kr.", "4.000.000 kr.")
        .doesNotContain("..");
    assertThat((List<?>) submitted.get("recommendationPoints")).hasSize(1);

    UUID item = UUID.randomUUID();
    meetingsTell(
        "agenda-item.added",
        Map.of(
            "subject",
            "budget:allocation:" + id,
            "itemId",
            item,
            "meetingId",
            UUID.randomUUID(),
            "bodyCode",
            "DIR",
            "meetingDate",
            "2031-01-14"));
    JsonPath onAgenda = allocation(id);
    assertThat(onAgenda.getString("submission.state")).isEqualTo("ON_AGENDA");
    assertThat(onAgenda.getString("submission.meetingDate")).isEqualTo("2031-01-14");
    assertThat(onAgenda.getString("submission.itemId")).isEqualTo(item.toString());

    decide(id, "APPROVED");
    JsonPath bound = allocation(id);
    assertThat(bound.getString("state")).isEqualTo("APPROVED");
    assertThat(bound.getString("decision.outcome")).isEqualTo("APPROVED");
    assertThat(bound.getString("decision.meetingDate")).isEqualTo("2031-01-14");
    assertThat(bound.getList("actions")).containsExactly("adjust");
    JsonPath after = pool(pool);
    assertThat(after.getLong("approved")).isEqualTo(1_000_000);
    assertThat(after.getLong("proposed")).isZero();
    assertThat(after.getLong("left")).isEqualTo(3_000_000);
    assertThat(after.getList("entries.kind"))
        .containsExactly("RELEASED", "APPROVED", "PROPOSED", "OPENED");
    assertThat(after.getString("entries[0].decisionId"))
        .isEqualTo(bound.getString("decision.decisionId"));

    assertThat(published("consequence.reported", id))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report)
                  .containsEntry("status", "CARRIED_OUT")
                  .containsEntry("subject", "budget:allocation:" + id)
                  .containsEntry("decisionId", bound.getString("decision.decisionId"));
              assertThat(report.get("link"))
                  .isEqualTo(Map.of("label", "Prøvepulje 2031", "path", "/puljer/" + pool));
            });
  }

  @Test
  void aDecisionDeliveredAgainBooksNothingTwice() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 600_000);
    ReceivedEvent decision = decide(id, "APPROVED");
    follower.deliver(decision);
    follower.deliver(decision);
    assertThat(pool(pool).getLong("approved")).isEqualTo(600_000);
    assertThat(published("consequence.reported", id)).hasSize(1);
  }

  @Test
  void aSecondApprovalOfTheSameAllocationBooksNothingMore() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 400_000);
    decide(id, "APPROVED");
    decide(id, "APPROVED_WITH_CHANGES");
    assertThat(pool(pool).getLong("approved")).isEqualTo(400_000);
    assertThat(published("consequence.reported", id))
        .extracting(report -> report.get("status"))
        .containsExactly("CARRIED_OUT", "CARRIED_OUT");
  }

  @Test
  void aPostponedAllocationStaysProposedWithTheNewDate() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 100_000);
    Map<String, Object> data = new HashMap<>(decision(id, "POSTPONED"));
    data.put("postponedToMeetingId", UUID.randomUUID());
    data.put("postponedToDate", "2031-01-21");
    meetingsTell("decision.made", data);

    JsonPath postponed = allocation(id);
    assertThat(postponed.getString("state")).isEqualTo("PROPOSED");
    assertThat(postponed.getString("submission.state")).isEqualTo("ON_AGENDA");
    assertThat(postponed.getString("submission.meetingDate")).isEqualTo("2031-01-21");
    assertThat(postponed.getString("decision.outcome")).isEqualTo("POSTPONED");
    assertThat(pool(pool).getLong("proposed")).isEqualTo(100_000);
    assertThat(published("consequence.reported", id)).isEmpty();

    decide(id, "APPROVED");
    assertThat(allocation(id).getString("state")).isEqualTo("APPROVED");
  }

  @Test
  void aRejectedAllocationIsReleasedAndReportedCarriedOut() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 100_000);
    decide(id, "REJECTED");
    assertThat(allocation(id).getString("state")).isEqualTo("REJECTED");
    assertThat(pool(pool).getLong("proposed")).isZero();
    assertThat(pool(pool).getLong("approved")).isZero();
    assertThat(published("consequence.reported", id).get(0)).containsEntry("status", "CARRIED_OUT");
  }

  @Test
  void anApprovalThePoolCannotHoldFailsWithFiguresAndBooksNothing() {
    UUID pool = aPool(1_000_000);
    String first = anAllocationOnAnAgenda(pool, 700_000);
    String second = anAllocationOnAnAgenda(pool, 400_000);
    decide(first, "APPROVED");
    decide(second, "APPROVED");

    assertThat(pool(pool).getLong("approved")).isEqualTo(700_000);
    assertThat(pool(pool).getLong("proposed")).isEqualTo(400_000);
    JsonPath unbound = allocation(second);
    assertThat(unbound.getString("state")).isEqualTo("PROPOSED");
    assertThat(unbound.getList("actions")).containsExactly("edit", "submit", "withdraw");
    assertThat(published("consequence.reported", second).get(0))
        .containsEntry("status", "FAILED")
        .containsEntry(
            "reason", "Prøvepulje 2031 har 300.000 kr. tilbage. Det rækker ikke til 400.000 kr.");
  }

  @Test
  void anApprovalOfAWithdrawnAllocationFailsAndSaysWhy() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 100_000);
    withdraw(id, "\"2\"").then().statusCode(200);
    decide(id, "APPROVED");
    assertThat(pool(pool).getLong("approved")).isZero();
    assertThat(published("consequence.reported", id).get(0))
        .containsEntry("status", "FAILED")
        .containsEntry(
            "reason",
            "Nr. " + allocation(id).getString("number") + " Fælles scanner er trukket tilbage.");
  }

  @Test
  void aDecisionThatSettlesNothingHandsTheProposalBack() {
    UUID pool = aPool(1_000_000);
    String noted = anAllocationOnAnAgenda(pool, 100_000);
    decide(noted, "NOTED");
    assertThat(allocation(noted).getList("actions")).contains("edit", "submit");
    assertThat(published("consequence.reported", noted).get(0))
        .containsEntry("status", "NOT_NEEDED");

    String returned = anAllocationOnAnAgenda(pool, 100_000);
    decide(returned, "RETURNED");
    assertThat(allocation(returned).getString("submission")).isNull();
    assertThat(published("consequence.reported", returned)).isEmpty();

    String referred = anAllocationOnAnAgenda(pool, 100_000);
    decide(referred, "REFERRED");
    assertThat(allocation(referred).getString("submission.state")).isEqualTo("ON_AGENDA");
    assertThat(published("consequence.reported", referred)).isEmpty();
  }

  @Test
  void aRefusedSubmissionCanBeSentAgain() {
    String id = aSubmittedAllocation(aPool(1_000_000), 100_000);
    meetingsTell(
        "submission.refused", Map.of("subject", "budget:allocation:" + id, "reason", "NO_MEETING"));
    assertThat(allocation(id).getString("submission.state")).isEqualTo("REFUSED");
    submit(id, "\"2\"").then().statusCode(200);
    assertThat(published("subject.submitted", id)).hasSize(2);
  }

  @Test
  void eventsAboutOthersSubjectsAreLeftAlone() {
    UUID other = UUID.randomUUID();
    Map<String, Object> data = new HashMap<>(decision(other.toString(), "APPROVED"));
    data.put("subject", "portfolio:mandate:" + other);
    meetingsTell("decision.made", data);
    assertThat(published("consequence.reported", other.toString())).isEmpty();

    data.put("subject", null);
    meetingsTell("decision.made", data);
    data.put("subject", "budget:allocation:" + other);
    meetingsTell("decision.made", data);
    assertThat(published("consequence.reported", other.toString()))
        .singleElement()
        .satisfies(report -> assertThat(report).containsEntry("status", "FAILED"));
  }

  @Test
  void recurringAllocationsBindTheFollowingYearsPoolsNowAndWhenTheyAreOpened() {
    String code = freshCode();
    UUID first = aPool(code, 2031, 2_000_000);
    UUID second = aPool(code, 2032, 1_000_000);
    Map<String, Object> threeYears = proposal(first, 650_000);
    threeYears.put("recurrence", "YEARLY");
    threeYears.put("years", 3);
    String limited = propose(threeYears).then().statusCode(201).extract().path("id");
    Map<String, Object> forGood = proposal(first, 300_000);
    forGood.put("recurrence", "YEARLY_OPEN_ENDED");
    String lasting = propose(forGood).then().statusCode(201).extract().path("id");
    decide(limited, "APPROVED");
    decide(lasting, "APPROVED");
    assertThat(pool(first).getLong("approved")).isEqualTo(950_000);
    assertThat(pool(second).getLong("approved")).isEqualTo(950_000);

    assertThat(pool(aPool(code, 2033, 1_000_000)).getLong("approved")).isEqualTo(950_000);
    assertThat(pool(aPool(code, 2034, 1_000_000)).getLong("approved")).isEqualTo(300_000);
  }

  @Test
  void aRecurringAllocationALaterPoolCannotHoldIsRefused() {
    String code = freshCode();
    UUID first = aPool(code, 2031, 2_000_000);
    aPool(code, 2032, 100_000);
    Map<String, Object> lasting = proposal(first, 300_000);
    lasting.put("recurrence", "YEARLY_OPEN_ENDED");
    propose(lasting).then().statusCode(409);
  }
}
