package dk.direktion.budget.scenario.web;

import dk.direktion.budget.proposal.SubmitProposal;
import dk.direktion.budget.scenario.PlanningScenarios;
import dk.direktion.budget.scenario.ReadingScenarios;
import dk.direktion.budget.scenario.ScenarioComparisonView;
import dk.direktion.budget.scenario.ScenarioOutcomeView;
import dk.direktion.budget.scenario.ScenarioSheets;
import dk.direktion.budget.scenario.ScenarioView;
import dk.direktion.budget.scenario.WriteScenario;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

@Path("/scenarios")
@Tag(name = "Scenarios", description = "Trying out which proposals the pools can hold")
class ScenariosResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingScenarios reading;
  private final PlanningScenarios planning;
  private final ScenarioSheets sheets;

  ScenariosResource(ReadingScenarios reading, PlanningScenarios planning, ScenarioSheets sheets) {
    this.reading = reading;
    this.planning = planning;
    this.sheets = sheets;
  }

  @GET
  @Path("/outcome")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "tryOutAllocations",
      summary = "See what is left per pool and year if proposals are approved; nothing is kept")
  @APIResponse(
      responseCode = "200",
      description = "A row for each pool and year",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioOutcomeView.class),
              examples = @ExampleObject(name = "outcome", value = ScenarioExamples.OUTCOME)))
  public ScenarioOutcomeView tryOut(
      @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
      @Parameter(description = "The chosen proposals; repeated")
          @QueryParam("allocation")
          @Size(max = 200)
          List<UUID> allocations) {
    return reading.tryOut(year, allocations);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listScenarios", summary = "List scenarios, newest first")
  @APIResponse(
      responseCode = "200",
      description = "Of all years without one",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioPage.class),
              examples = @ExampleObject(name = "scenarios", value = ScenarioExamples.SCENARIOS)))
  public Page<ScenarioView> list(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year, @BeanParam Paging paging) {
    return reading.list(year, paging);
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "keepScenario",
      summary = "Keep a choice of proposals as a scenario",
      description = "It may hold more than the pools do; it is then not sent.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteScenario.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Kept; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioView.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.SCENARIO)))
  public RestResponse<ScenarioView> keep(
      @NotNull @Valid WriteScenario written, @Context UriInfo uri) {
    return VersionedAnswer.created(planning.keep(written), uri);
  }

  @GET
  @Path("/comparison")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compareScenarios",
      summary = "See what several scenarios leave of each pool and year, side by side")
  @APIResponse(
      responseCode = "200",
      description = "A row for each opened pool and year",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioComparisonView.class),
              examples = @ExampleObject(name = "comparison", value = ScenarioExamples.COMPARISON)))
  public ScenarioComparisonView compare(
      @Parameter(description = "The scenarios to compare; repeated")
          @QueryParam("scenario")
          @Size(min = 2, max = 6)
          List<UUID> scenarios) {
    return reading.compare(scenarios);
  }

  @GET
  @Path("/comparison/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getScenarioComparisonSheet",
      summary = "Fetch the comparison as a sheet that works the differences out itself")
  @APIResponse(
      responseCode = "200",
      description = "A row for each pool and year",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "comparison", value = ScenarioExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "comparisonWorkbook", value = "PK…"))
      })
  public Response comparisonSheet(
      @Parameter(description = "The scenarios to compare; repeated")
          @QueryParam("scenario")
          @Size(min = 2, max = 6)
          List<UUID> scenarios,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.comparison(reading.compare(scenarios)), "scenarier", sheets.title());
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getScenario", summary = "Read a scenario and what it leaves now")
  @APIResponse(
      responseCode = "200",
      description = "The scenario, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioView.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.SCENARIO)))
  public RestResponse<ScenarioView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @GET
  @Path("/{id}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getScenarioSheet", summary = "Fetch what a scenario leaves as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each pool and year",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "scenario", value = ScenarioExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "scenarioWorkbook", value = "PK…"))
      })
  public Response sheet(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.outcome(reading.one(id)), "scenarie", sheets.title());
  }

  @PUT
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeScenario",
      summary = "Write a scenario over that is not on its way to a meeting")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteScenario.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioView.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.SCENARIO)))
  public RestResponse<ScenarioView> change(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteScenario written) {
    return VersionedAnswer.ok(planning.change(id, ifMatch, written));
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteScenario",
      summary = "Throw a scenario away that is not on its way to a meeting")
  @APIResponse(responseCode = "204", description = "Gone; its proposals are as they were")
  public void delete(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    planning.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitScenario",
      summary = "Send a scenario to a meeting as one item with a point for each proposal",
      description =
          "Each point's outcome is carried out on its own. 409 pool-exceeded where the pools cannot"
              + " hold them all, 409 scenario-proposal-not-at-home where one is under way already.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitProposal.class),
              examples = @ExampleObject(name = "submission", value = ScenarioExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioView.class),
              examples = @ExampleObject(name = "scenario", value = ScenarioExamples.SCENARIO)))
  public RestResponse<ScenarioView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitProposal submission) {
    return VersionedAnswer.ok(planning.submit(id, ifMatch, submission));
  }
}
