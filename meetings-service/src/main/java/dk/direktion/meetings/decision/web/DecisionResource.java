package dk.direktion.meetings.decision.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.consequence.ConsequenceStatus;
import dk.direktion.meetings.decision.DecisionFilter;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.decision.ReadingDecisions;
import dk.direktion.meetings.web.Versioned;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/decisions")
@Tag(name = "Decisions", description = "Decisions and what becomes of them")
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {

  private final ReadingDecisions reading;

  DecisionResource(ReadingDecisions reading) {
    this.reading = reading;
  }

  @GET
  @Operation(operationId = "listDecisions", summary = "List the final decisions you may read")
  public Page<DecisionView> list(
      @QueryParam("consequence") @Parameter(description = "Only those it came to this with")
          Set<ConsequenceStatus> consequence,
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("outcome") Outcome outcome,
      @BeanParam Paging paging) {
    return reading.list(new DecisionFilter(consequence, body, outcome), paging);
  }

  @GET
  @Path("/{decisionId}")
  @Operation(operationId = "getDecision", summary = "Show a decision and what has become of it")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response show(@PathParam("decisionId") UUID decisionId) {
    DecisionView view = reading.show(decisionId);
    return Versioned.ok(view, view.version());
  }
}
