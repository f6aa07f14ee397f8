package dk.direktion.budget.followup.web;

import dk.direktion.budget.followup.Deadlines;
import dk.direktion.budget.followup.FollowUpSheet;
import dk.direktion.budget.followup.FollowUpView;
import dk.direktion.budget.followup.FollowUpYearView;
import dk.direktion.budget.followup.KeepingDeadlines;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/follow-ups")
@Tag(name = "Budget follow-ups", description = "Which benefits must be in, and what is missing")
class FollowUpsResource {

  private final KeepingDeadlines keeping;
  private final FollowUpSheet sheet;

  FollowUpsResource(KeepingDeadlines keeping, FollowUpSheet sheet) {
    this.keeping = keeping;
    this.sheet = sheet;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getFollowUps",
      summary = "Read a year's three budget follow-ups",
      description =
          "Deadlines nobody has set are proposed: next year's benefits must be in by August or"
              + " September. Without a year, the newest that is set.")
  @APIResponse(
      responseCode = "200",
      description = "The three, the version of their deadlines in ETag",
      content =
          @Content(
              schema = @Schema(implementation = FollowUpYearView.class),
              examples = @ExampleObject(name = "followUps", value = FollowUpExamples.YEAR)))
  public RestResponse<FollowUpYearView> year(
      @Parameter(example = "2016") @QueryParam("year") Integer year) {
    return VersionedAnswer.ok(keeping.year(year));
  }

  @PUT
  @Path("/{year}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setFollowUpDeadlines",
      summary = "Set the deadlines of a year's budget follow-ups",
      description = "If-Match is \"0\" for a year nobody has set.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Deadlines.class),
              examples = @ExampleObject(name = "deadlines", value = FollowUpExamples.DEADLINES)))
  @APIResponse(
      responseCode = "200",
      description = "Set",
      content =
          @Content(
              schema = @Schema(implementation = FollowUpYearView.class),
              examples = @ExampleObject(name = "followUps", value = FollowUpExamples.YEAR)))
  public RestResponse<FollowUpYearView> set(
      @Parameter(example = "2016") @PathParam("year") int year,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid Deadlines deadlines) {
    return VersionedAnswer.ok(keeping.set(year, ifMatch, deadlines));
  }

  @GET
  @Path("/{year}/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getFollowUp",
      summary = "Read a budget follow-up with what belongs in it",
      description =
          "A benefit belongs in the follow-up it names; a programme's benefit that names none"
              + " belongs in the second of the year before it first brings anything.")
  @APIResponse(
      responseCode = "200",
      description = "The follow-up",
      content =
          @Content(
              schema = @Schema(implementation = FollowUpView.class),
              examples = @ExampleObject(name = "followUp", value = FollowUpExamples.FOLLOW_UP)))
  public FollowUpView one(
      @Parameter(example = "2016") @PathParam("year") int year,
      @Parameter(example = "2") @PathParam("number") int number) {
    return keeping.one(year, number);
  }

  @GET
  @Path("/{year}/{number}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getFollowUpSheet", summary = "Fetch a budget follow-up as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each benefit, and the sums",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "followUpSheet", value = FollowUpExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "followUpWorkbook", value = "PK…"))
      })
  public Response sheet(
      @Parameter(example = "2016") @PathParam("year") int year,
      @Parameter(example = "2") @PathParam("number") int number,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheet.of(keeping.one(year, number)),
        "budgetopfoelgning-" + number + "-" + year,
        sheet.title());
  }
}
