package dk.direktion.access.evaluation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.direktion.access.evaluation.Question;
import dk.direktion.access.evaluation.web.Entities.Action;
import dk.direktion.access.evaluation.web.Entities.Resource;
import dk.direktion.access.evaluation.web.Entities.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question, or the defaults of many; a {@code context} may be sent and is not weighed. */
@Schema(name = "AuthorizationRequest")
record EvaluationRequest(
    @Schema(nullable = true) @Valid Subject subject,
    @Schema(nullable = true) @Valid Action action,
    @Schema(nullable = true) @Valid Resource resource,
    @Schema(nullable = true, description = "Many: each what differs from the above")
        @Size(max = 100)
        List<@Valid Single> evaluations,
    @Schema(nullable = true, description = "How many are gone through") @Valid Options options) {

  static final String ONE =
      """
      {"subject": {"type": "user", "id": "medarbejder"},
       "action": {"name": "can_read_closed"},
       "resource": {"type": "body", "id": "DIR", "properties": {"meetingDate": "2016-01-19"}}}
      """;

  static final String MANY =
      """
      {"subject": {"type": "user", "id": "medarbejder"},
       "action": {"name": "can_read"},
       "evaluations": [
         {"resource": {"type": "body", "id": "DIR"}},
         {"resource": {"type": "agenda-item", "id": "0195b2c0-0000-7000-8000-000000000002"}}],
       "options": {"evaluations_semantic": "execute_all"}}
      """;

  @Schema(name = "AuthorizationEvaluation")
  record Single(
      @Schema(nullable = true) @Valid Subject subject,
      @Schema(nullable = true) @Valid Action action,
      @Schema(nullable = true) @Valid Resource resource) {}

  @Schema(name = "AuthorizationOptions")
  record Options(
      @JsonProperty("evaluations_semantic")
          @Schema(
              nullable = true,
              description = "execute_all, deny_on_first_deny or permit_on_first_permit",
              examples = "execute_all")
          String evaluationsSemantic) {}

  Question question() {
    return Entities.question(subject, action, resource);
  }

  boolean hasEvaluations() {
    return evaluations != null && !evaluations.isEmpty();
  }

  /** Returns the questions with the defaults filled in. */
  List<Question> questions() {
    return evaluations.stream()
        .map(
            one ->
                Entities.question(
                    one.subject() == null ? subject : one.subject(),
                    one.action() == null ? action : one.action(),
                    one.resource() == null ? resource : one.resource()))
        .toList();
  }

  /** Returns the word for how far they are gone through, or null. */
  String semantic() {
    return options == null ? null : options.evaluationsSemantic();
  }
}
