package dk.direktion.portfolio.resource.web;

import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.resource.HeatMapView;
import dk.direktion.portfolio.resource.OverlapsView;
import dk.direktion.portfolio.resource.PeopleLoadView;
import dk.direktion.portfolio.resource.ReckoningResources;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourcesResource {

  private static final String FROM = "The first week, such as 2026-W48; this week without it";
  private static final String WEEKS = "How many weeks, 1 to 53; a quarter without it";

  private final ReckoningResources resources;
  private final Wording wording;

  ResourcesResource(ReckoningResources resources, Wording wording) {
    this.resources = resources;
    this.wording = wording;
  }

  @GET
  @Path("/heat-map")
  @Operation(
      operationId = "getResourceHeatMap",
      summary = "Show what is drawn of each centre in each week, beside what it can give",
      description = "Project management and steering groups are left out.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each centre, a cell for each week",
      content =
          @Content(
              schema = @Schema(implementation = HeatMapView.class),
              examples = @ExampleObject(name = "heatMap", value = ResourceExamples.HEAT_MAP)))
  public HeatMapView heatMap(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks) {
    return resources.heatMap(from, weeks);
  }

  @GET
  @Path("/heat-map/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "exportResourceHeatMap", summary = "The heat map as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class, examples = "Center;2026-W53")))
  public Response heatMapSheet(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        resources.heatMapSheet(from, weeks), "ressourcer-pr-uge", wording.text("heatMap.sheet"));
  }

  @GET
  @Path("/overlaps")
  @Operation(
      operationId = "getResourceOverlaps",
      summary = "Show where several projects draw on one centre above its capacity, or one person")
  @APIResponse(
      responseCode = "200",
      description = "By week",
      content =
          @Content(
              schema = @Schema(implementation = OverlapsView.class),
              examples = @ExampleObject(name = "overlaps", value = ResourceExamples.OVERLAPS)))
  public OverlapsView overlaps(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks) {
    return resources.overlaps(from, weeks);
  }

  @GET
  @Path("/overlaps/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "exportResourceOverlaps", summary = "The overlaps as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema =
                  @Schema(
                      implementation = String.class,
                      examples = ResourceExamples.SHEET_COLUMNS)))
  public Response overlapsSheet(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        resources.overlapsSheet(from, weeks), "overlap", wording.text("overlap.sheet"));
  }

  @GET
  @Path("/people")
  @Operation(operationId = "getPeopleLoad", summary = "Show who is drawn by which projects when")
  @APIResponse(
      responseCode = "200",
      description = "A row for each person a project names, a cell for each week",
      content =
          @Content(
              schema = @Schema(implementation = PeopleLoadView.class),
              examples = @ExampleObject(name = "people", value = ResourceExamples.PEOPLE)))
  public PeopleLoadView people(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks) {
    return resources.people(from, weeks);
  }

  @GET
  @Path("/people/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "exportPeopleLoad",
      summary = "Who is drawn by which projects as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema =
                  @Schema(
                      implementation = String.class,
                      examples = "Person;Center;Uge;Projekt;Timer;Timer i alt i ugen;Overlap")))
  public Response peopleSheet(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = WEEKS) @QueryParam("weeks") @DefaultValue("13") int weeks,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        resources.peopleSheet(from, weeks), "personers-uger", wording.text("load.sheet"));
  }
}
