package dk.direktion.budget.pool.web;

import dk.direktion.budget.allocation.ReadingAllocations;
import dk.direktion.budget.pool.PoolSummaryView;
import dk.direktion.budget.pool.PoolView;
import dk.direktion.budget.pool.ReadingPools;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/pools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pools", description = "The board's pools of a budget year")
class PoolsResource {

  private static final String ON_DATE = "Balances as of the end of this day; now without it";

  private final ReadingPools pools;
  private final ReadingAllocations allocations;

  PoolsResource(ReadingPools pools, ReadingAllocations allocations) {
    this.pools = pools;
    this.allocations = allocations;
  }

  @GET
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

  @GET
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
        pools.one(id, onDate), allocations.ofPool(id), pools.entries(id, onDate));
  }
}
