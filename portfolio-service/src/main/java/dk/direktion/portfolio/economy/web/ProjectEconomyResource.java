package dk.direktion.portfolio.economy.web;

import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.economy.EconomySheet;
import dk.direktion.portfolio.economy.ProjectEconomyView;
import dk.direktion.portfolio.economy.ReadingEconomy;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/projects/{projectId}/economy")
@Tag(name = "Projects")
class ProjectEconomyResource {

  private final ReadingEconomy reading;
  private final EconomySheet sheet;

  ProjectEconomyResource(ReadingEconomy reading, EconomySheet sheet) {
    this.reading = reading;
    this.sheet = sheet;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getProjectEconomy",
      summary = "Read what is allocated to a project and spent on it, promised and realised",
      description = "As the budget has told it, also after the project has closed.")
  @APIResponse(
      responseCode = "200",
      description = "The figures, and where each comes from",
      content =
          @Content(
              schema = @Schema(implementation = ProjectEconomyView.class),
              examples = @ExampleObject(name = "economy", value = EconomyExamples.ECONOMY)))
  public ProjectEconomyView one(@PathParam("projectId") UUID projectId) {
    return reading.of(projectId);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getProjectEconomySheet", summary = "Fetch the figures as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each figure",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "economySheet", value = EconomyExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "economyWorkbook", value = "PK…"))
      })
  public Response sheet(
      @PathParam("projectId") UUID projectId,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(reading.of(projectId)), "oekonomi", sheet.title());
  }
}
