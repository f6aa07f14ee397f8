package dk.direktion.budget.programmeeconomy.web;

import dk.direktion.budget.programmeeconomy.ProgrammeEconomyView;
import dk.direktion.budget.programmeeconomy.ProgrammeView;
import dk.direktion.budget.programmeeconomy.ReadingProgrammeEconomies;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programme-economies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme economies", description = "Programmes' results, explained line by line")
class ProgrammeEconomiesResource {

  private final ReadingProgrammeEconomies economies;

  ProgrammeEconomiesResource(ReadingProgrammeEconomies economies) {
    this.economies = economies;
  }

  @GET
  @Operation(operationId = "listProgrammeEconomies", summary = "List programmes with an economy")
  @APIResponse(
      responseCode = "200",
      description = "The programmes by code",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammePage.class),
              examples =
                  @ExampleObject(name = "programmes", value = ProgrammeEconomyExamples.PROGRAMMES)))
  public Page<ProgrammeView> list(@BeanParam Paging paging) {
    return economies.list(paging);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getProgrammeEconomy",
      summary = "Read a programme's economy of a year",
      description = "Without a year: the newest on record.")
  @APIResponse(
      responseCode = "200",
      description = "The economy",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammeEconomyView.class),
              examples =
                  @ExampleObject(name = "economy", value = ProgrammeEconomyExamples.ECONOMY)))
  public ProgrammeEconomyView one(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return economies.one(code, year);
  }
}
