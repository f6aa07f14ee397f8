package dk.direktion.meetings.casewriting.web;

import dk.direktion.meetings.casewriting.CasePresentationView;
import dk.direktion.meetings.casewriting.SendingCase;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/case-presentations/{presentationId}")
@Tag(name = "Case writing")
@Produces(MediaType.APPLICATION_JSON)
class PresentationCourseResource {

  private final SendingCase sending;

  PresentationCourseResource(SendingCase sending) {
    this.sending = sending;
  }

  @POST
  @Path("/submission")
  @Operation(
      operationId = "submitCasePresentation",
      summary = "Send it to the centre manager, or to whoever is next")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response submit(
      @PathParam("presentationId") UUID presentationId, @HeaderParam("If-Match") String ifMatch) {
    CasePresentationView view = sending.submit(presentationId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/approval")
  @Operation(
      operationId = "approveCasePresentation",
      summary = "Approve it as centre manager or director of its unit")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response approve(
      @PathParam("presentationId") UUID presentationId, @HeaderParam("If-Match") String ifMatch) {
    CasePresentationView view = sending.approve(presentationId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "returnCasePresentation",
      summary = "Send it back to its authors with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response sendBack(
      @PathParam("presentationId") UUID presentationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ReturnCase reason) {
    CasePresentationView view = sending.sendBack(presentationId, ifMatch, reason.reason().strip());
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/withdrawal")
  @Operation(operationId = "withdrawCasePresentation", summary = "Take it back")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response withdraw(
      @PathParam("presentationId") UUID presentationId, @HeaderParam("If-Match") String ifMatch) {
    CasePresentationView view = sending.withdraw(presentationId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/reopening")
  @Operation(operationId = "reopenCasePresentation", summary = "Take a withdrawn one up again")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response reopen(
      @PathParam("presentationId") UUID presentationId, @HeaderParam("If-Match") String ifMatch) {
    CasePresentationView view = sending.reopen(presentationId, ifMatch);
    return Versioned.ok(view, view.version());
  }
}
