package dk.direktion.meetings.consequence.web;

import dk.direktion.meetings.consequence.SettleConsequence;
import dk.direktion.meetings.consequence.SettlingConsequences;
import dk.direktion.meetings.decision.DecisionView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/decisions/{decisionId}/consequence")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
class ConsequenceResource {

  private final SettlingConsequences settling;

  ConsequenceResource(SettlingConsequences settling) {
    this.settling = settling;
  }

  @POST
  @Path("/settlement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "settleConsequence",
      summary = "Say by hand what became of a decision that is not carried out")
  public DecisionView settle(
      @PathParam("decisionId") UUID decisionId, @Valid @NotNull SettleConsequence settlement) {
    return settling.settle(decisionId, settlement);
  }

  @POST
  @Path("/retry")
  @Operation(
      operationId = "retryConsequence",
      summary = "Have what failed tried once more by the owner of the subject")
  public DecisionView tryAgain(@PathParam("decisionId") UUID decisionId) {
    return settling.tryAgain(decisionId);
  }
}
