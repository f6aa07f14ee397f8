package dk.direktion.access.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.direktion.access.evaluation.Evaluating;
import dk.direktion.access.evaluation.web.Entities.DecisionContext;
import dk.direktion.access.evaluation.web.Entities.DecisionView;
import dk.direktion.access.reader.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/authzen")
@Tag(
    name = "Authorization API",
    description =
        "AuthZEN Authorization API 1.0 for other municipal systems; the gateway serves it under"
            + " /access/v1")
class EvaluationResource {

  private static final String DECISION =
      """
      {"decision": false, "context": {"reason": "no-right", "reasons": [
        {"weight": "AGAINST", "code": "no-right",
         "text": "Ingen stilling og ingen bevilling giver ret til gruppen Direktionen",
         "source": null}]}}
      """;

  private final Evaluating evaluating;
  private final Wording wording;

  EvaluationResource(Evaluating evaluating, Wording wording) {
    this.evaluating = evaluating;
    this.wording = wording;
  }

  @POST
  @Path("/evaluation")
  @Operation(operationId = "evaluateAccess", summary = "Decide whether a user may read something")
  @APIResponse(
      responseCode = "200",
      description = "The decision with its reasons",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DecisionView.class),
              examples = @ExampleObject(name = "decision", value = DECISION)))
  public DecisionView evaluate(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = EvaluationRequest.class),
                      examples = @ExampleObject(name = "question", value = EvaluationRequest.ONE)))
          @NotNull
          @Valid
          EvaluationRequest request) {
    return Entities.decision(evaluating.decide(request.question()), wording);
  }

  @POST
  @Path("/evaluations")
  @Operation(
      operationId = "evaluateAccesses",
      summary = "Decide many questions at once; without evaluations, as one question")
  @APIResponse(
      responseCode = "200",
      description = "The decisions in the order of the questions",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DecisionsView.class),
              examples =
                  @ExampleObject(
                      name = "decisions",
                      value = "{\"evaluations\": [{\"decision\": true}, {\"decision\": false}]}")))
  public DecisionsView evaluateAll(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = EvaluationRequest.class),
                      examples =
                          @ExampleObject(name = "questions", value = EvaluationRequest.MANY)))
          @NotNull
          @Valid
          EvaluationRequest request) {
    if (!request.hasEvaluations()) {
      DecisionView one = evaluate(request);
      return new DecisionsView(one.decision(), one.context(), null);
    }
    return new DecisionsView(
        null,
        null,
        evaluating.decide(request.questions(), request.semantic()).stream()
            .map(decision -> Entities.decision(decision, wording))
            .toList());
  }

  /** The answers to many questions, or to one that was asked in the same way. */
  @Schema(name = "AuthorizationDecisions")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionsView(Boolean decision, DecisionContext context, List<DecisionView> evaluations) {}
}
