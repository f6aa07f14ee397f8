package dk.direktion.budget.pool.web;

import dk.direktion.budget.allocation.ReadingAllocations;
import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.pool.OpeningPools;
import dk.direktion.budget.pool.PoolSheets;
import dk.direktion.budget.pool.PoolSummaryView;
import dk.direktion.budget.pool.PoolView;
import dk.direktion.budget.pool.ReadingPools;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
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

@Path("/pools")
@Tag(name = "Pools", description = "The board's pools of a budget year")
class PoolsResource {

  private static final String ON_DATE = "Balances as of the end of this day; now without it";

  private final ReadingPools pools;
  private final ReadingAllocations allocations;
  private final OpeningPools opening;
  private final PoolSheets sheets;

  PoolsResource(
      ReadingPools pools, ReadingAllocations allocations, OpeningPools opening, PoolSheets sheets) {
    this.pools = pools;
    this.allocations = allocations;
    this.opening = opening;
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listPools",
      summary = "List a year's pools",
      description = "Without a year: the newest that has allocations, else the newest.")
  @APIResponse(
      responseCode = "200",
      description = "The pools in the budget's order",
      content =
          @Content(
              schema = @Schema(implementation = PoolPage.class),
              examples = @ExampleObject(name = "pools", value = PoolExamples.POOLS)))
  public Page<PoolView> list(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate,
      @BeanParam Paging paging) {
    return pools.ofYear(year, onDate, paging);
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openPool",
      summary = "Open a pool for a budget year",
      description =
          "What earlier years' decisions bind of it is bound at once; 409 pool-exceeded where it"
              + " does not hold as much, 409 pool-already-open where the year has it.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = OpenPool.class),
              examples = @ExampleObject(name = "opening", value = PoolExamples.OPEN)))
  @APIResponse(
      responseCode = "201",
      description = "Opened; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = PoolView.class),
              examples = @ExampleObject(name = "pool", value = PoolExamples.OPENED)))
  public RestResponse<PoolView> open(@NotNull @Valid OpenPool pool, @Context UriInfo uri) {
    UUID id = opening.open(pool);
    return ResponseBuilder.create(Status.CREATED, pools.one(id, null))
        .header(HttpHeaders.LOCATION, uri.getAbsolutePath().getRawPath() + "/" + id)
        .build();
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getPoolsSheet", summary = "Fetch a year's pools as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sums",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "pools", value = PoolExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "poolsWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.pools(pools.all(year, onDate)), "puljer", sheets.title("pool"));
  }

  @GET
  @Path("/{id}/entries/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getPoolEntriesSheet", summary = "Fetch a pool's ledger as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each movement, newest first",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "entries", value = PoolExamples.ENTRY_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "entriesWorkbook", value = "PK…"))
      })
  public Response entriesSheet(
      @PathParam("id") UUID id,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    String name = "bevaegelser-" + pools.one(id, null).year();
    return format.answer(sheets.entries(pools.entries(id, onDate)), name, sheets.title("entry"));
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Path("/summary")
  @Operation(operationId = "getPoolSummary", summary = "Add up all pools of a year")
  @APIResponse(
      responseCode = "200",
      description = "The sums",
      content =
          @Content(
              schema = @Schema(implementation = PoolSummaryView.class),
              examples = @ExampleObject(name = "summary", value = PoolExamples.SUMMARY)))
  public PoolSummaryView summary(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate) {
    return pools.summary(year, onDate);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @Transactional
  @Operation(operationId = "getPool", summary = "Read a pool, its allocations and its ledger")
  @APIResponse(
      responseCode = "200",
      description = "The pool",
      content =
          @Content(
              schema = @Schema(implementation = PoolDetailView.class),
              examples = @ExampleObject(name = "pool", value = PoolExamples.POOL)))
  public PoolDetailView one(
      @PathParam("id") UUID id,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate) {
    return PoolDetailView.of(
        pools.one(id, onDate), allocations.ofPool(id, onDate), pools.entries(id, onDate));
  }
}
