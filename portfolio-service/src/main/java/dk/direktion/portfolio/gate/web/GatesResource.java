package dk.direktion.portfolio.gate.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.gate.GatesView;
import dk.direktion.portfolio.gate.PassGate;
import dk.direktion.portfolio.gate.PassingGates;
import dk.direktion.portfolio.gate.SubmitGate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/projects/{id}/gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gates", description = "The phases of the project model and the gates between them")
class GatesResource {

  private static final String GATES =
      """
      {"phase": "PLANNING", "next": "EXECUTION", "nextNeedsDecision": true,
       "passed": [{"phase": "PLANNING", "enteredOn": "2016-01-05", "note": null,
         "decidedItemId": "019a0f3e-0000-7000-8000-000000000031", "decidedOn": "2016-01-05"}],
       "submissions": [], "actions": ["SUBMIT"]}""";

  private final PassingGates passing;

  GatesResource(PassingGates passing) {
    this.passing = passing;
  }

  @GET
  @Operation(operationId = "getGates", summary = "Show the phase a project is in and its gates")
  @APIResponse(
      responseCode = "200",
      description = "The phases passed, and what stands at the next gate",
      content =
          @Content(
              schema = @Schema(implementation = GatesView.class),
              examples = @ExampleObject(name = "gates", value = GATES)))
  public RestResponse<GatesView> show(@PathParam("id") UUID id) {
    return answer(id);
  }

  @POST
  @Path("/passage")
  @Operation(operationId = "passGate", summary = "Pass the next gate, where it needs no decision")
  @APIResponse(
      responseCode = "200",
      description = "The project in its new phase",
      content =
          @Content(
              schema = @Schema(implementation = GatesView.class),
              examples = @ExampleObject(name = "gates", value = GATES)))
  public RestResponse<GatesView> pass(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PassGate passed) {
    passing.pass(id, ifMatch, passed);
    return answer(id);
  }

  @POST
  @Path("/submission")
  @Operation(operationId = "submitGate", summary = "Put the next gate before a body")
  @APIResponse(
      responseCode = "200",
      description = "The gate on its way to a meeting",
      content =
          @Content(
              schema = @Schema(implementation = GatesView.class),
              examples = @ExampleObject(name = "gates", value = GATES)))
  public RestResponse<GatesView> submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitGate gate) {
    passing.submit(id, ifMatch, gate);
    return answer(id);
  }

  private RestResponse<GatesView> answer(UUID id) {
    PassingGates.Read read = passing.show(id);
    return ResponseBuilder.ok(read.view())
        .header(HttpHeaders.ETAG, EntityTags.of(read.version()))
        .build();
  }
}
