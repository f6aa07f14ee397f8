package dk.direktion.portfolio.plan.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.plan.AddMilestone;
import dk.direktion.portfolio.plan.ApproveBaseline;
import dk.direktion.portfolio.plan.ChangeMilestone;
import dk.direktion.portfolio.plan.CompleteMilestone;
import dk.direktion.portfolio.plan.KeepingMilestones;
import dk.direktion.portfolio.plan.MilestoneView;
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

@Path("/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Milestones, activities and what waits for what")
class MilestonesResource {

  private final ReadingPlans reading;
  private final KeepingMilestones keeping;
  private final PlanSheets sheets;
  private final KeptCopies copies;

  MilestonesResource(
      ReadingPlans reading, KeepingMilestones keeping, PlanSheets sheets, KeptCopies copies) {
    this.reading = reading;
    this.keeping = keeping;
    this.sheets = sheets;
    this.copies = copies;
  }

  @GET
  @Operation(operationId = "listMilestones", summary = "List milestones, of all projects or of one")
  @APIResponse(
      responseCode = "200",
      description = "One page, by date; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = MilestonePage.class),
              examples = @ExampleObject(name = "milestones", value = PlanExamples.MILESTONES)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(
      @QueryParam("projectId") UUID projectId,
      @Parameter(description = KeptCopies.CHANGED_SINCE_TEXT + "; what was removed is among it")
          @QueryParam("changedSince")
          Instant changedSince,
      @BeanParam Paging paging) {
    return copies.answer(() -> reading.milestones(projectId, changedSince, paging));
  }

  @GET
  @Path("/sheet")
  @Operation(
      operationId = "getMilestonesSheet",
      summary = "Fetch milestones as a sheet, CSV or XLSX")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(name = "milestonesSheet", value = PlanExamples.MILESTONE_SHEET)))
  public Response sheet(
      @QueryParam("projectId") UUID projectId,
      @BeanParam TimelineQuery query,
      @QueryParam("format")
          @DefaultValue("csv")
          @Parameter(schema = @Schema(implementation = SheetFormat.class))
          SheetFormat format) {
    return format.answer(
        sheets.milestones(reading.allMilestones(projectId, query.filter())),
        "milepaele",
        sheets.title("milestone"));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getMilestone", summary = "Read a milestone")
  @APIResponse(
      responseCode = "200",
      description = "The milestone, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> one(@PathParam("id") UUID id) {
    return PlanAnswers.of(reading.milestone(id));
  }

  @POST
  @Operation(
      operationId = "addMilestone",
      summary = "Add a milestone to a project",
      description = "For those who keep the project. It gets its baseline when it is approved.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AddMilestone.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.ADD_MILESTONE)))
  @APIResponse(
      responseCode = "201",
      description = "Added; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> add(
      @NotNull @Valid AddMilestone milestone, @Context UriInfo uri) {
    MilestoneView added = keeping.add(milestone);
    return PlanAnswers.created(added, added.id(), added.version(), uri);
  }

  @PATCH
  @Path("/{id}")
  @Operation(
      operationId = "changeMilestone",
      summary = "Change the name, or tell anew when it will be reached")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeMilestone.class),
              examples = @ExampleObject(name = "change", value = PlanExamples.CHANGE_MILESTONE)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> change(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeMilestone change) {
    return PlanAnswers.of(keeping.change(id, ifMatch, change));
  }

  @POST
  @Path("/{id}/baseline")
  @Operation(
      operationId = "approveMilestone",
      summary = "Approve a milestone for a day, the first time or anew",
      description = "The days it was approved for before are kept, each with its reason.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ApproveBaseline.class),
              examples = @ExampleObject(name = "baseline", value = PlanExamples.APPROVE)))
  @APIResponse(
      responseCode = "200",
      description = "Approved",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> approve(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ApproveBaseline baseline) {
    return PlanAnswers.of(keeping.approve(id, ifMatch, baseline));
  }

  @POST
  @Path("/{id}/completion")
  @Operation(operationId = "completeMilestone", summary = "Note that a milestone was reached")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CompleteMilestone.class),
              examples = @ExampleObject(name = "completion", value = PlanExamples.COMPLETE)))
  @APIResponse(
      responseCode = "200",
      description = "Reached",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> complete(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CompleteMilestone completion) {
    return PlanAnswers.of(keeping.complete(id, ifMatch, completion));
  }

  @DELETE
  @Path("/{id}/completion")
  @Operation(operationId = "reopenMilestone", summary = "Take back that a milestone was reached")
  @APIResponse(
      responseCode = "200",
      description = "Open again",
      content =
          @Content(
              schema = @Schema(implementation = MilestoneView.class),
              examples = @ExampleObject(name = "milestone", value = PlanExamples.MILESTONE)))
  public RestResponse<MilestoneView> reopen(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return PlanAnswers.of(keeping.reopen(id, ifMatch));
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "removeMilestone",
      summary = "Take a milestone out of the plan",
      description = "409 while others wait for it. Other systems learn of it by changedSince.")
  @APIResponse(responseCode = "204", description = "Removed")
  public RestResponse<Void> remove(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    keeping.remove(id, ifMatch);
    return RestResponse.noContent();
  }
}
