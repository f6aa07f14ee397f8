package dk.direktion.access.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.direktion.access.evaluation.Decision;
import dk.direktion.access.evaluation.Found;
import dk.direktion.access.evaluation.Question;
import dk.direktion.access.explanation.Reason;
import dk.direktion.access.explanation.Reason.Weight;
import dk.direktion.access.explanation.WordedReason;
import dk.direktion.access.reader.Wording;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The information model of the standard. */
final class Entities {

  private static final int LONGEST = 200;

  private Entities() {}

  /** Makes a question of what was sent; what was not is null. */
  static Question question(Subject subject, Action action, Resource resource) {
    return new Question(
        subject == null ? null : subject.type(),
        subject == null ? null : subject.id(),
        action == null ? null : action.name(),
        resource == null ? null : resource.type(),
        resource == null ? null : resource.id(),
        resource == null || resource.properties() == null ? Map.of() : resource.properties());
  }

  static DecisionView decision(Decision decision, Wording wording) {
    if (decision.fault() != null) {
      EvaluationError error =
          new EvaluationError(decision.fault().status(), decision.fault().message());
      return new DecisionView(
          false, new DecisionContext(decision.fault().code(), List.of(), error));
    }
    List<Reason> reasons = decision.reasons();
    Weight decisive = decision.allowed() ? Weight.FOR : Weight.AGAINST;
    String reason =
        reasons.stream()
            .filter(each -> each.weight() == decisive)
            .reduce((earlier, later) -> later)
            .map(Reason::code)
            .orElse(null);
    return new DecisionView(
        decision.allowed(),
        new DecisionContext(
            reason, reasons.stream().map(each -> WordedReason.of(each, wording)).toList(), null));
  }

  @Schema(name = "AuthorizationSubject")
  record Subject(
      @Schema(examples = "user") @Size(max = LONGEST) String type,
      @Schema(nullable = true, examples = "medarbejder") @Size(max = LONGEST) String id) {}

  @Schema(name = "AuthorizationAction")
  record Action(
      @Schema(
              description = "can_read, can_read_closed, can_produce or can_produce_closed",
              examples = "can_read")
          @Size(max = LONGEST)
          String name) {}

  @Schema(name = "AuthorizationResource")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Resource(
      @Schema(description = "body or agenda-item", examples = "body") @Size(max = LONGEST)
          String type,
      @Schema(nullable = true, examples = "DIR") @Size(max = LONGEST) String id,
      @Schema(
              nullable = true,
              description =
                  "Of a body meetingDate, for closed items; of items searched for meetingId")
          Map<String, Object> properties) {}

  @Schema(name = "AuthorizationDecision")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionView(boolean decision, DecisionContext context) {}

  @Schema(name = "AuthorizationDecisionContext")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionContext(
      @Schema(description = "Code of what decides, such as right-covers or unknown-subject")
          String reason,
      List<WordedReason> reasons,
      EvaluationError error) {}

  @Schema(name = "AuthorizationEvaluationError")
  record EvaluationError(int status, String message) {}

  @Schema(name = "AuthorizationPageRequest")
  record PageRequest(
      @Schema(nullable = true, description = "next_token of the page before") @Size(max = 1000)
          String token,
      @Schema(nullable = true, description = "Results at most, from 1 to 200", examples = "50")
          Integer limit) {}

  @Schema(name = "AuthorizationPage")
  record PageView(
      @JsonProperty("next_token") @Schema(description = "Empty on the last page") String nextToken,
      int count) {

    static PageView of(Found found) {
      return new PageView(found.next(), found.ids().size());
    }
  }
}
