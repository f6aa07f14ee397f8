package dk.direktion.portfolio.coordination.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.coordination.InterfaceSheet;
import dk.direktion.portfolio.coordination.InterfaceView;
import dk.direktion.portfolio.coordination.KeepingInterfaces;
import dk.direktion.portfolio.coordination.WriteInterface;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/projects/{projectId}/interfaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
class InterfacesResource {

  private final KeepingInterfaces keeping;
  private final InterfaceSheet sheet;

  InterfacesResource(KeepingInterfaces keeping, InterfaceSheet sheet) {
    this.keeping = keeping;
    this.sheet = sheet;
  }

  @GET
  @Operation(
      operationId = "listProjectInterfaces",
      summary = "List a project's interfaces, whichever project they were written from")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = InterfacePage.class),
              examples = @ExampleObject(name = "interfaces", value = InterfaceExamples.PAGE)))
  public Page<InterfaceView> list(
      @PathParam("projectId") UUID projectId, @BeanParam Paging paging) {
    return keeping.list(projectId, paging);
  }

  @POST
  @Operation(
      operationId = "createProjectInterface",
      summary = "Note what must be coordinated with another project (those who keep the project)")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteInterface.class),
              examples = @ExampleObject(name = "interface", value = InterfaceExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Written; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = InterfaceView.class),
              examples = @ExampleObject(name = "interface", value = InterfaceExamples.ONE)))
  public RestResponse<InterfaceView> create(
      @PathParam("projectId") UUID projectId, @NotNull @Valid WriteInterface written) {
    InterfaceView made = keeping.note(projectId, written);
    return ResponseBuilder.create(Status.CREATED, made)
        .header(
            HttpHeaders.LOCATION,
            "/api/portfolio/v1/projects/" + projectId + "/interfaces/" + made.id())
        .header(HttpHeaders.ETAG, EntityTags.of(made.version()))
        .build();
  }

  @PUT
  @Path("/{interfaceId}")
  @Operation(
      operationId = "replaceProjectInterface",
      summary = "Write one anew (those who keep the project)",
      description = "The version in the list is its ETag.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteInterface.class),
              examples = @ExampleObject(name = "interface", value = InterfaceExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content =
          @Content(
              schema = @Schema(implementation = InterfaceView.class),
              examples = @ExampleObject(name = "interface", value = InterfaceExamples.ONE)))
  public RestResponse<InterfaceView> replace(
      @PathParam("projectId") UUID projectId,
      @PathParam("interfaceId") UUID id,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteInterface written) {
    InterfaceView changed = keeping.rewrite(projectId, id, ifMatch, written);
    return ResponseBuilder.ok(changed)
        .header(HttpHeaders.ETAG, EntityTags.of(changed.version()))
        .build();
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getProjectInterfaceSheet", summary = "Fetch the same as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "interfaceSheet", value = InterfaceExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "interfaceWorkbook", value = "PK…"))
      })
  public Response sheet(
      @PathParam("projectId") UUID projectId,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(keeping.all(projectId)), "snitflader", sheet.title());
  }
}
