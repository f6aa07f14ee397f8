package dk.direktion.portfolio.resource.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.resource.CapacityView;
import dk.direktion.portfolio.resource.SettingCapacity;
import dk.direktion.portfolio.resource.WriteCapacity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

@Path("/capacities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class CapacitiesResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final SettingCapacity setting;
  private final Wording wording;

  CapacitiesResource(SettingCapacity setting, Wording wording) {
    this.setting = setting;
    this.wording = wording;
  }

  @GET
  @Operation(operationId = "listCapacities", summary = "List what centres can give, and from when")
  @APIResponse(
      responseCode = "200",
      description = "By centre, the newest first",
      content =
          @Content(
              schema = @Schema(implementation = CapacityPage.class),
              examples = @ExampleObject(name = "capacities", value = ResourceExamples.CAPACITIES)))
  public Page<CapacityView> list(
      @Parameter(description = "Code of a centre") @QueryParam("unit") String unit,
      @BeanParam Paging paging) {
    return setting.list(unit, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "exportCapacities", summary = "The same list as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class, examples = "Center;Fra;Årsværk")))
  public Response sheet(
      @QueryParam("unit") String unit,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(setting.sheet(unit), "kapacitet", wording.text("capacity.sheet"));
  }

  @GET
  @Path("/kept-centres")
  @Operation(
      operationId = "listKeptCentres",
      summary = "List the centres whose capacity the caller may set",
      description = "One's own as their manager; the secretariat's are all.")
  @APIResponse(
      responseCode = "200",
      description = "Their codes",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
              examples = @ExampleObject(name = "kept", value = ResourceExamples.KEPT)))
  public List<String> kept() {
    return setting.keptByCaller();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCapacity", summary = "Read what a centre can give from a day on")
  @APIResponse(
      responseCode = "200",
      description = "Its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = CapacityView.class),
              examples = @ExampleObject(name = "capacity", value = ResourceExamples.CAPACITY)))
  public RestResponse<CapacityView> one(@PathParam("id") UUID id) {
    return Tagged.ok(setting.one(id));
  }

  @POST
  @Operation(
      operationId = "setCapacity",
      summary = "Set what a centre can give from a day on",
      description = "For the centre's own manager, and the secretariat.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteCapacity.class),
              examples =
                  @ExampleObject(name = "capacity", value = ResourceExamples.WRITE_CAPACITY)))
  @APIResponse(
      responseCode = "201",
      description = "Set; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = CapacityView.class),
              examples = @ExampleObject(name = "capacity", value = ResourceExamples.CAPACITY)))
  public RestResponse<CapacityView> set(@NotNull @Valid WriteCapacity capacity) {
    return Tagged.created(setting.set(capacity));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "changeCapacity", summary = "Put right what was set")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteCapacity.class),
              examples =
                  @ExampleObject(name = "capacity", value = ResourceExamples.WRITE_CAPACITY)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = CapacityView.class),
              examples = @ExampleObject(name = "capacity", value = ResourceExamples.CAPACITY)))
  public RestResponse<CapacityView> change(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteCapacity capacity) {
    return Tagged.ok(setting.change(id, ifMatch, capacity));
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "takeBackCapacity", summary = "Take back what was set")
  @APIResponse(responseCode = "204", description = "What was set before it holds on")
  public void takeBack(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    setting.takeBack(id, ifMatch);
  }
}
