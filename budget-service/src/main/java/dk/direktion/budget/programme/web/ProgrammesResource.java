package dk.direktion.budget.programme.web;

import dk.direktion.budget.programme.RegisterProgramme;
import dk.direktion.budget.programme.RegisteredProgrammeView;
import dk.direktion.budget.programme.RegisteringProgrammes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programmes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme economies")
class ProgrammesResource {

  private static final String PROGRAMME =
      """
      {"code": "NY-NY", "name": "Nye Rammer – Ny Administration",
       "subProgrammes": ["Implementering i bund", "Opgavefællesskaber"], "projectId": null,
       "version": 1}""";

  private static final String REGISTERED =
      """
      {"name": "Nye Rammer – Ny Administration",
       "subProgrammes": ["Implementering i bund", "Opgavefællesskaber"]}""";

  private final RegisteringProgrammes registering;

  ProgrammesResource(RegisteringProgrammes registering) {
    this.registering = registering;
  }

  @GET
  @Operation(operationId = "getRegisteredProgramme", summary = "Read a programme's sub-programmes")
  @APIResponse(
      responseCode = "200",
      description = "The programme, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = RegisteredProgrammeView.class),
              examples = @ExampleObject(name = "programme", value = PROGRAMME)))
  public RestResponse<RegisteredProgrammeView> one(
      @Parameter(example = "NY-NY") @PathParam("code") String code) {
    return VersionedAnswer.ok(registering.one(code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "registerProgramme",
      summary = "Register a programme with its sub-programmes, or change it",
      description = "If-Match is \"0\" for one that is not registered yet.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RegisterProgramme.class),
              examples = @ExampleObject(name = "registration", value = REGISTERED)))
  @APIResponse(
      responseCode = "200",
      description = "Registered",
      content =
          @Content(
              schema = @Schema(implementation = RegisteredProgrammeView.class),
              examples = @ExampleObject(name = "programme", value = PROGRAMME)))
  public RestResponse<RegisteredProgrammeView> register(
      @Parameter(example = "NY-NY") @PathParam("code") @Pattern(regexp = "[A-ZÆØÅ0-9-]{2,20}")
          String code,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RegisterProgramme registered) {
    return VersionedAnswer.ok(registering.register(code, ifMatch, registered));
  }
}
