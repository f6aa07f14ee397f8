package dk.direktion.portfolio.economy.web;

import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import dk.direktion.portfolio.economy.ReckoningProgrammes;
import dk.direktion.portfolio.economy.SetTargets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects/{projectId}/programme-economy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
class ProgrammeEconomyResource {

  private final ReckoningProgrammes reckoning;

  ProgrammeEconomyResource(ReckoningProgrammes reckoning) {
    this.reckoning = reckoning;
  }

  @GET
  @Operation(
      operationId = "getProgrammeEconomy",
      summary = "Read the money, benefits and targets of a programme with all its parts",
      description = "404 for what is no programme.")
  @APIResponse(
      responseCode = "200",
      description = "By year and by part; the targets' version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammeEconomyView.class),
              examples = @ExampleObject(name = "economy", value = EconomyExamples.PROGRAMME)))
  public RestResponse<ProgrammeEconomyView> read(@PathParam("projectId") UUID projectId) {
    return Tagged.of(reckoning.read(projectId));
  }

  @PUT
  @Path("/targets")
  @Operation(
      operationId = "setProgrammeTargets",
      summary = "Set what a programme must save each year",
      description = "All years at once; If-Match is \"0\" while there are none.")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SetTargets.class),
              examples = @ExampleObject(name = "targets", value = EconomyExamples.TARGETS)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammeEconomyView.class),
              examples = @ExampleObject(name = "economy", value = EconomyExamples.PROGRAMME)))
  public RestResponse<ProgrammeEconomyView> set(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid SetTargets targets) {
    return Tagged.of(reckoning.set(projectId, ifMatch, targets));
  }
}
