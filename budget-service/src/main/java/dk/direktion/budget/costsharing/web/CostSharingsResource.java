package dk.direktion.budget.costsharing.web;

import dk.direktion.budget.costsharing.CostSharingView;
import dk.direktion.budget.costsharing.ShareCost;
import dk.direktion.budget.costsharing.SharingCosts;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

@Path("/cost-sharings")
@Tag(name = "Cost sharings", description = "Costs shared with other municipalities")
class CostSharingsResource {

  private final SharingCosts sharing;

  CostSharingsResource(SharingCosts sharing) {
    this.sharing = sharing;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listCostSharings", summary = "List shared costs, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = CostSharingPage.class),
              examples =
                  @ExampleObject(name = "costSharings", value = CostSharingExamples.SHARINGS)))
  public Page<CostSharingView> list(@BeanParam Paging paging) {
    return sharing.list(paging);
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "shareCost",
      summary = "Share a cost by equal parts or by inhabitants on a day",
      description = "Whole kroner by the largest remainder, so that the shares add up exactly.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ShareCost.class),
              examples = @ExampleObject(name = "cost", value = CostSharingExamples.SHARE)))
  @APIResponse(
      responseCode = "201",
      description = "Shared; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = CostSharingView.class),
              examples = @ExampleObject(name = "costSharing", value = CostSharingExamples.SHARING)))
  public RestResponse<CostSharingView> share(@NotNull @Valid ShareCost cost, @Context UriInfo uri) {
    CostSharingView shared = sharing.share(cost);
    return ResponseBuilder.create(Status.CREATED, shared)
        .header(HttpHeaders.LOCATION, uri.getAbsolutePath().getRawPath() + "/" + shared.id())
        .build();
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getCostSharing", summary = "Read a shared cost")
  @APIResponse(
      responseCode = "200",
      description = "The cost and what each pays",
      content =
          @Content(
              schema = @Schema(implementation = CostSharingView.class),
              examples = @ExampleObject(name = "costSharing", value = CostSharingExamples.SHARING)))
  public CostSharingView one(@PathParam("id") UUID id) {
    return sharing.one(id);
  }

  @GET
  @Path("/{id}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getCostSharingSheet", summary = "Fetch what each pays as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "costSheet", value = CostSharingExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "costWorkbook", value = "PK…"))
      })
  public Response sheet(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sharing.sheet(id), "omkostningsdeling", sharing.sheetTitle());
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "removeCostSharing", summary = "Remove a shared cost")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") UUID id) {
    sharing.remove(id);
  }
}
