package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.PlacePostings;
import dk.direktion.budget.posting.PlacedView;
import dk.direktion.budget.posting.PlacingPostings;
import dk.direktion.budget.posting.PostingDetailView;
import dk.direktion.budget.posting.PostingFilter;
import dk.direktion.budget.posting.PostingSheets;
import dk.direktion.budget.posting.PostingView;
import dk.direktion.budget.posting.ReadingPostings;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/postings")
@Tag(name = "Postings", description = "What the finance system has booked, and what it is for")
class PostingsResource {

  private final ReadingPostings reading;
  private final PlacingPostings placing;
  private final PostingSheets sheets;

  PostingsResource(ReadingPostings reading, PlacingPostings placing, PostingSheets sheets) {
    this.reading = reading;
    this.placing = placing;
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listPostings",
      summary = "List postings, newest first",
      description =
          "Controllers see all of them, others those that count towards an allocation, which they"
              + " get where they ask for no place.")
  @APIResponse(
      responseCode = "200",
      description = "The postings, with what they count towards",
      content =
          @Content(
              schema = @Schema(implementation = PostingPage.class),
              examples = @ExampleObject(name = "postings", value = PostingExamples.POSTINGS)))
  public Page<PostingView> list(@Valid @BeanParam PostingFilter filter, @BeanParam Paging paging) {
    return reading.list(filter, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getPostingSheet",
      summary = "Fetch postings as a sheet",
      description = "409 too-many-postings where the filter leaves more than 50,000.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "postings", value = PostingExamples.POSTINGS_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "postingsWorkbook", value = "PK…"))
      })
  public Response sheet(
      @Valid @BeanParam PostingFilter filter,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.postings(reading.all(filter)), "posteringer", sheets.postingsTitle());
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getPosting",
      summary = "Read a posting with all that was ever said of it")
  @APIResponse(
      responseCode = "200",
      description = "The posting",
      content =
          @Content(
              schema = @Schema(implementation = PostingDetailView.class),
              examples = @ExampleObject(name = "posting", value = PostingExamples.ONE)))
  public PostingDetailView one(@PathParam("id") UUID id) {
    return reading.one(id);
  }

  @POST
  @Path("/assignments")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "placePostings",
      summary = "Say what postings count towards",
      description =
          "Some postings by their ids, or all that are parked on an account in a year. What was"
              + " said of them before stays on record.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PlacePostings.class),
              examples = @ExampleObject(name = "placing", value = PostingExamples.PLACE)))
  @APIResponse(
      responseCode = "200",
      description = "How many were placed, and the rule that was learned",
      content =
          @Content(
              schema = @Schema(implementation = PlacedView.class),
              examples = @ExampleObject(name = "placed", value = PostingExamples.PLACED)))
  public PlacedView place(@NotNull @Valid PlacePostings wanted) {
    return placing.place(wanted);
  }
}
