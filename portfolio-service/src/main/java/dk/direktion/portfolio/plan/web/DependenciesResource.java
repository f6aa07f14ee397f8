package dk.direktion.portfolio.plan.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.plan.AddDependency;
import dk.direktion.portfolio.plan.ChangeDependency;
import dk.direktion.portfolio.plan.DependencyView;
import dk.direktion.portfolio.plan.KeepingDependencies;
import dk.direktion.portfolio.plan.ReadingPlans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Milestones, activities and what waits for what")
class DependenciesResource {

  private final ReadingPlans reading;
  private final KeepingDependencies keeping;
  private final PlanSheets sheets;
  private final KeptCopies copies;

  DependenciesResource(
      ReadingPlans reading, KeepingDependencies keeping, PlanSheets sheets, KeptCopies copies) {
    this.reading = reading;
    this.keeping = keeping;
    this.sheets = sheets;
    this.copies = copies;
  }

  @GET
  @Operation(
      operationId = "listDependencies",
      summary = "List what waits for what, of all projects or concerning one")
  @APIResponse(
      responseCode = "200",
      description = "One page; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = DependencyPage.class),
              examples = @ExampleObject(name = "dependencies", value = PlanExamples.DEPENDENCIES)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(
      @QueryParam("projectId") UUID projectId,
      @Parameter(description = KeptCopies.CHANGED_SINCE_TEXT + "; what was removed is among it")
          @QueryParam("changedSince")
          Instant changedSince,
      @BeanParam Paging paging) {
    return copies.answer(() -> reading.dependencies(projectId, changedSince, paging));
  }

  @GET
  @Path("/sheet")
  @Operation(
      operationId = "getDependenciesSheet",
      summary = "Fetch dependencies as a sheet, CSV or XLSX")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(
                      name = "dependenciesSheet",
                      value = PlanExamples.DEPENDENCY_SHEET)))
  public Response sheet(
      @QueryParam("projectId") UUID projectId,
      @BeanParam TimelineQuery query,
      @QueryParam("format")
          @DefaultValue("csv")
          @Parameter(schema = @Schema(implementation = SheetFormat.class))
          SheetFormat format) {
    return format.answer(
        sheets.dependencies(reading.allDependencies(projectId, query.filter())),
        "afhaengigheder",
        sheets.title("dependency"));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDependency", summary = "Read a dependency")
  @APIResponse(
      responseCode = "200",
      description = "The dependency, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = DependencyView.class),
              examples = @ExampleObject(name = "dependency", value = PlanExamples.DEPENDENCY)))
  public RestResponse<DependencyView> one(@PathParam("id") UUID id) {
    return PlanAnswers.of(reading.dependency(id));
  }

  @POST
  @Operation(
      operationId = "addDependency",
      summary = "Let a project or a milestone wait for something",
      description =
          "For those who keep the waiting project. 409 with all names in order where they would wait for each other in a ring.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AddDependency.class),
              examples = @ExampleObject(name = "dependency", value = PlanExamples.ADD_DEPENDENCY)))
  @APIResponse(
      responseCode = "201",
      description = "Added; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = DependencyView.class),
              examples = @ExampleObject(name = "dependency", value = PlanExamples.DEPENDENCY)))
  public RestResponse<DependencyView> add(
      @NotNull @Valid AddDependency dependency, @Context UriInfo uri) {
    DependencyView added = keeping.add(dependency);
    return PlanAnswers.created(added, added.id(), added.version(), uri);
  }

  @PATCH
  @Path("/{id}")
  @Operation(
      operationId = "changeDependency",
      summary = "Change the days between, or what is promised outside")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeDependency.class),
              examples = @ExampleObject(name = "change", value = PlanExamples.CHANGE_DEPENDENCY)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = DependencyView.class),
              examples = @ExampleObject(name = "dependency", value = PlanExamples.DEPENDENCY)))
  public RestResponse<DependencyView> change(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeDependency change) {
    return PlanAnswers.of(keeping.change(id, ifMatch, change));
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "removeDependency", summary = "Let something no longer wait")
  @APIResponse(responseCode = "204", description = "Removed")
  public RestResponse<Void> remove(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    keeping.remove(id, ifMatch);
    return RestResponse.noContent();
  }
}
