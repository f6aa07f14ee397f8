package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Area;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.ShapingUnits;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The parts of the administration, each led by one director. */
@Path("/areas")
@Tag(name = "Directory")
@Transactional
class AreasResource {

  private static final String CREATED =
      """
      {"code": "KULTUR", "name": "Kultur og fritid"}
      """;
  private static final String CHANGED =
      """
      {"name": "Kultur, fritid og idræt"}
      """;

  private final ShapingUnits shaping;
  private final ConsultingDirectory directory;

  AreasResource(ShapingUnits shaping, ConsultingDirectory directory) {
    this.shaping = shaping;
    this.directory = directory;
  }

  @GET
  @Operation(operationId = "listAreas", summary = "List the areas and who leads each, by name")
  @APIResponse(
      responseCode = "200",
      description = "The areas",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AreaView[].class),
              examples = @ExampleObject(name = "areas", value = Examples.AREAS)))
  public List<AreaView> areas() {
    return shaping.areas().stream().map(this::view).toList();
  }

  @POST
  @Operation(operationId = "createArea", summary = "Make an area")
  @APIResponse(
      responseCode = "201",
      description = "The area",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AreaView.class),
              examples = @ExampleObject(name = "area", value = Examples.AREA)))
  public RestResponse<AreaView> create(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "area", value = CREATED)))
          @Valid
          @NotNull
          CreateArea body) {
    return RestResponse.status(
        RestResponse.Status.CREATED, view(shaping.makeArea(body.code(), body.name().strip())));
  }

  @PATCH
  @Path("/{code}")
  @Operation(operationId = "renameArea", summary = "Give an area another name")
  @APIResponse(
      responseCode = "200",
      description = "The area",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AreaView.class),
              examples = @ExampleObject(name = "area", value = Examples.AREA)))
  public AreaView rename(
      @Parameter(description = "Code of the area", example = "VELFAERD") @PathParam("code")
          String code,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "area", value = CHANGED)))
          @Valid
          @NotNull
          ChangeArea body) {
    return view(shaping.renameArea(code, body.name().strip(), ifMatch));
  }

  private AreaView view(Area area) {
    return AreaView.of(area, directory.directorOf(area).map(Person::name).orElse(null));
  }
}
