package dk.direktion.portfolio.demo;

import dk.direktion.portfolio.mandate.AnswerReview;
import dk.direktion.portfolio.mandate.ExpectedBenefit;
import dk.direktion.portfolio.mandate.PlannedMilestone;
import dk.direktion.portfolio.mandate.ResourceNeed;
import dk.direktion.portfolio.mandate.Verdict;
import dk.direktion.portfolio.mandate.WriteMandate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the demo municipality puts before the board; a meeting is named by the id it has in the demo
 * of the meetings.
 */
record DemoProposals(List<DemoMandate> mandates, List<DemoRound> rounds, List<DemoGate> gates) {

  record DemoRound(String name, UUID meeting) {}

  record DemoGate(String project, UUID meeting, String justification) {}

  /**
   * A mandate, its days counted from the one it is loaded on.
   *
   * @param remark what its author says to the answers; null for nothing
   * @param meeting where it is sent; null for one that is still being written
   */
  record DemoMandate(
      String author,
      String title,
      String purpose,
      String background,
      String goals,
      String scope,
      String owner,
      List<String> steeringGroup,
      String manager,
      Integer startsInDays,
      Integer endsInDays,
      List<DemoMilestone> milestones,
      List<DemoNeed> resources,
      List<ExpectedBenefit> benefits,
      String economy,
      String risks,
      List<String> reviewers,
      List<DemoAnswer> answers,
      String remark,
      UUID meeting) {

    DemoMandate {
      steeringGroup = orNone(steeringGroup);
      milestones = orNone(milestones);
      resources = orNone(resources);
      benefits = orNone(benefits);
      reviewers = orNone(reviewers);
      answers = orNone(answers);
    }

    WriteMandate asWritten(LocalDate today) {
      return new WriteMandate(
          title,
          purpose,
          background,
          goals,
          scope,
          owner,
          steeringGroup,
          manager,
          startsInDays == null ? null : today.plusDays(startsInDays),
          endsInDays == null ? null : today.plusDays(endsInDays),
          milestones.stream()
              .map(one -> new PlannedMilestone(one.name(), today.plusDays(one.inDays())))
              .toList(),
          resources.stream()
              .map(one -> new ResourceNeed(one.unit(), one.hours(), null, null, null))
              .toList(),
          benefits,
          economy,
          risks);
    }

    private static <T> List<T> orNone(List<T> given) {
      return given == null ? List.of() : given;
    }
  }

  record DemoMilestone(String name, int inDays) {}

  record DemoNeed(String unit, int hours) {}

  record DemoAnswer(String by, String name, String role, Verdict verdict, String comment) {

    AnswerReview asAnswered() {
      return new AnswerReview(verdict, comment);
    }
  }
}
