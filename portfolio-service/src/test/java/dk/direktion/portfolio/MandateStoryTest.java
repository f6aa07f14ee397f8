package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.mandate.Certainty;
import dk.direktion.portfolio.mandate.MandateApproved;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class MandateStoryTest extends PortfolioScene {

  @Inject TakenOver takenOver;

  @Test
  void anApprovedMandateIsAProjectOnTheListAndIsReportedCarriedOut() {
    String id = aDraft();
    submit(id, "\"0\"").then().statusCode(200);
    assertThat(mandate(id).getString("state")).isEqualTo("SUBMITTED");
    assertThat(mandate(id).getString("submission.state")).isEqualTo("SENT");
    Map<String, Object> submitted = published("subject.submitted", id).get(0);
    assertThat(submitted)
        .containsEntry("subject", "portfolio:mandate:" + id)
        .containsEntry("bodyCode", "DIR")
        .containsEntry("title", "Projektmandat: Fælles bookingsystem")
        .containsEntry("recommender", "ØDC")
        .containsEntry("economy", "250.000 kr.")
        .containsEntry("submittedBy", "projektleder");
    assertThat((String) submitted.get("background"))
        .contains("I dag er der fire systemer", "Ét sted at booke", "Halvt så mange");
    assertThat((List<?>) submitted.get("recommendationPoints")).hasSize(1);

    UUID item = UUID.randomUUID();
    meetingsTell(
        "agenda-item.added",
        Map.of(
            "subject",
            "portfolio:mandate:" + id,
            "itemId",
            item,
            "meetingId",
            UUID.randomUUID(),
            "bodyCode",
            "DIR",
            "meetingDate",
            "2031-01-14"));
    assertThat(mandate(id).getString("submission.state")).isEqualTo("ON_AGENDA");
    assertThat(mandate(id).getString("submission.meetingDate")).isEqualTo("2031-01-14");
    assertThat(mandate(id).getString("submission.itemId")).isEqualTo(item.toString());

    decide(id, "APPROVED");
    JsonPath approved = mandate(id);
    assertThat(approved.getString("state")).isEqualTo("APPROVED");
    assertThat(approved.getString("decisions[0].outcome")).isEqualTo("APPROVED");
    assertThat(approved.getString("decisions[0].date")).isEqualTo("2031-01-14");
    assertThat(approved.getList("actions")).containsExactly("comment");
    String projectId = approved.getString("projectId");

    JsonPath project = get(Persona.BORGMESTER, "/projects/" + projectId);
    assertThat(project.getString("name")).isEqualTo("Fælles bookingsystem");
    assertThat(project.getInt("level")).isEqualTo(1);
    assertThat(project.getString("owner")).isNull();
    assertThat(project.getString("addedReason"))
        .isEqualTo("Mandat godkendt af Direktionen 14.1.2031");
    assertThat(project.getString("mandateId")).isEqualTo(id);
    assertThat(project.getString("decision.meetingDate")).isEqualTo("2031-01-14");
    assertThat(project.getList("roles.role", String.class))
        .containsExactly("OWNER", "MANAGER", "STEERING_GROUP_MEMBER", "STEERING_GROUP_MEMBER");
    assertThat(project.getList("roles.person", String.class))
        .containsExactly(
            "Anders Lykkegaard", "Mikkel Aagaard", "Karen Vestergaard", "Thomas Bruun");
    assertThat(onTheListWith(id, "2031-01-13")).isZero();
    assertThat(onTheListWith(id, "2031-01-14")).isEqualTo(1);

    assertThat(published("consequence.reported", id))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report)
                  .containsEntry("status", "CARRIED_OUT")
                  .containsEntry("subject", "portfolio:mandate:" + id);
              assertThat(report.get("link"))
                  .isEqualTo(
                      Map.of("label", "Fælles bookingsystem", "path", "/portefoelje/" + projectId));
            });
  }

  @Test
  void whoIsNamedTwiceIsOnTheSteeringGroupOnceAlsoWhenTheDirectoryLearnsOfItLater() {
    String id = aDraft();
    change(
            id,
            "\"0\"",
            Map.of(
                "steeringGroup",
                List.of("Karen Vestergaard", "centerchef-byc", "Ukendt Endnu", "ukendt-endnu")))
        .then()
        .statusCode(200)
        .body(
            "steeringGroup", equalTo(List.of("Karen Vestergaard", "Ukendt Endnu", "ukendt-endnu")));
    submit(id, "\"1\"").then().statusCode(200);
    others.tell(
        "access", "person.changed", Map.of("username", "ukendt-endnu", "name", "Ukendt Endnu"));
    decide(id, "APPROVED");
    assertThat(
            get(Persona.SEKRETARIAT, "/projects/" + mandate(id).getString("projectId"))
                .getList("roles.findAll { it.role == 'STEERING_GROUP_MEMBER' }.person"))
        .isEqualTo(List.of("Karen Vestergaard", "Ukendt Endnu"));
  }

  @Test
  void whatAnApprovedMandatePromisesIsHandedOver() {
    String id = aMandateOnAnAgenda();
    decide(id, "APPROVED");
    String project = mandate(id).getString("projectId");
    assertThat(published("project.started", project))
        .singleElement()
        .satisfies(
            started -> {
              assertThat(started)
                  .containsEntry("name", "Fælles bookingsystem")
                  .containsEntry("mandateId", id);
              assertThat(started.get("benefits"))
                  .isEqualTo(
                      List.of(
                          Map.of(
                              "change", "Færre tomme lokaler",
                              "yearlyAmount", 120_000,
                              "certainty", "ESTIMATED")));
            });
    assertThat(published("presentation.requested", project))
        .singleElement()
        .satisfies(
            asked ->
                assertThat(asked)
                    .containsEntry("bodyCode", "CF")
                    .containsEntry("responsible", "centerchef-byc")
                    .containsEntry("project", "Fælles bookingsystem"));
    assertThat(takenOver.of(project))
        .isEqualTo(
            new MandateApproved(
                UUID.fromString(project),
                LocalDate.of(2031, 3, 1),
                LocalDate.of(2031, 12, 31),
                List.of(
                    new MandateApproved.Milestone("Valgt leverandør", LocalDate.of(2031, 6, 1))),
                List.of(
                    draw(7, LocalDate.of(2031, 2, 24), LocalDate.of(2031, 9, 15)),
                    draw(6, LocalDate.of(2031, 9, 22), LocalDate.of(2031, 12, 29))),
                List.of(
                    new MandateApproved.Benefit(
                        "Færre tomme lokaler", 120_000L, Certainty.ESTIMATED))));
  }

  private static MandateApproved.Draw draw(int hours, LocalDate firstWeek, LocalDate lastWeek) {
    return new MandateApproved.Draw("BYC", hours, null, firstWeek, lastWeek);
  }

  @Test
  void aDecisionDeliveredAgainMakesNoSecondProject() {
    String id = aMandateOnAnAgenda();
    ReceivedEvent decision = decide(id, "APPROVED_WITH_CHANGES");
    others.tell(decision);
    others.tell(decision);
    assertThat(onTheListWith(id, "2031-01-14")).isEqualTo(1);
    assertThat(published("consequence.reported", id)).hasSize(1);
    String project = mandate(id).getString("projectId");

    decide(id, "APPROVED");
    assertThat(mandate(id).getString("projectId")).isEqualTo(project);
    assertThat(onTheListWith(id, "2031-01-14")).isEqualTo(1);
    assertThat(published("consequence.reported", id))
        .extracting(report -> report.get("status"))
        .containsExactly("CARRIED_OUT", "CARRIED_OUT");
  }

  @Test
  void aPostponedMandateNotesTheNewDateAndCanStillBeApproved() {
    String id = aMandateOnAnAgenda();
    Map<String, Object> data = new HashMap<>(decision(id, "POSTPONED"));
    data.put("postponedToDate", "2031-01-21");
    meetingsTell("decision.made", data);
    assertThat(mandate(id).getString("state")).isEqualTo("POSTPONED");
    assertThat(mandate(id).getString("submission.meetingDate")).isEqualTo("2031-01-21");
    assertThat(mandate(id).getList("actions")).isEqualTo(List.of("comment"));
    assertThat(published("consequence.reported", id)).isEmpty();

    decide(id, "APPROVED");
    assertThat(mandate(id).getList("decisions.outcome", String.class))
        .containsExactly("POSTPONED", "APPROVED");
    assertThat(onTheListWith(id, "2031-01-14")).isEqualTo(1);
  }

  @Test
  void aRejectedMandateMakesNoProject() {
    String id = aMandateOnAnAgenda();
    decide(id, "REJECTED");
    assertThat(mandate(id).getString("state")).isEqualTo("REJECTED");
    assertThat(mandate(id).getString("projectId")).isNull();
    assertThat(published("consequence.reported", id).get(0)).containsEntry("status", "CARRIED_OUT");
    decide(id, "APPROVED");
    assertThat(published("consequence.reported", id).get(1)).containsEntry("status", "FAILED");
  }

  @Test
  void theAuthorIsToldWhatTheBoardSaidWhileOthersAskTheMeetings() {
    String id = aMandateOnAnAgenda();
    Map<String, Object> decision = decision(id, "REJECTED");
    meetingsTell(
        "decision.worded",
        Map.of(
            "decisionId",
            decision.get("decisionId"),
            "subject",
            "portfolio:mandate:" + id,
            "text",
            "Der er ikke råd i år."));
    meetingsTell("decision.made", decision);
    assertThat(mandate(id).getString("decisions[0].text")).isEqualTo("Der er ikke råd i år.");
    JsonPath read = get(Persona.CONTROLLER, "/mandates/" + id);
    assertThat(read.getString("decisions[0].outcome")).isEqualTo("REJECTED");
    assertThat(read.getString("decisions[0].text")).isNull();
  }

  @Test
  void aReturnedMandateIsChangedAndSentAgain() {
    String id = aMandateOnAnAgenda();
    decide(id, "RETURNED");
    assertThat(mandate(id).getString("state")).isEqualTo("RETURNED");
    assertThat(published("consequence.reported", id)).isEmpty();
    String version = "\"" + mandate(id).getLong("version") + "\"";
    String changed =
        change(id, version, Map.of("scope", "Alle bygninger"))
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    submit(id, changed).then().statusCode(200);
    assertThat(mandate(id).getString("state")).isEqualTo("SUBMITTED");
    assertThat(published("subject.submitted", id)).hasSize(2);
  }

  @Test
  void aMandateOnlyDiscussedGoesBackAndNeedsNoConsequence() {
    String id = aMandateOnAnAgenda();
    decide(id, "DISCUSSED");
    assertThat(mandate(id).getList("actions", String.class))
        .containsExactly("edit", "submit", "ask-reviewer", "comment");
    assertThat(published("consequence.reported", id).get(0)).containsEntry("status", "NOT_NEEDED");

    String referred = aMandateOnAnAgenda();
    decide(referred, "REFERRED");
    assertThat(mandate(referred).getString("state")).isEqualTo("SUBMITTED");
    assertThat(published("consequence.reported", referred)).isEmpty();
  }

  @Test
  void aRefusedSubmissionGoesBackToItsAuthor() {
    String id = aSubmittedMandate();
    meetingsTell(
        "submission.refused", Map.of("subject", "portfolio:mandate:" + id, "reason", "NO_MEETING"));
    assertThat(mandate(id).getString("state")).isEqualTo("RETURNED");
    assertThat(mandate(id).getString("submission.state")).isEqualTo("REFUSED");
    submit(id, "\"2\"").then().statusCode(200);
  }

  @Test
  void eventsAboutOthersSubjectsAreLeftAlone() {
    String other = UUID.randomUUID().toString();
    Map<String, Object> data = new HashMap<>(decision(other, "APPROVED"));
    data.put("subject", "budget:allocation:" + other);
    meetingsTell("decision.made", data);
    assertThat(published("consequence.reported", other)).isEmpty();
    decide(other, "APPROVED");
    assertThat(published("consequence.reported", other).get(0)).containsEntry("status", "FAILED");
  }

  private static long onTheListWith(String mandateId, String onDate) {
    JsonPath list =
        get(Persona.SEKRETARIAT, "/projects?pageSize=200&q=fælles booking&onDate=" + onDate);
    return list.getList("items.mandateId", String.class).stream().filter(mandateId::equals).count();
  }
}
