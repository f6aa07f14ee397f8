package dk.direktion.portfolio.status.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.status.BoardView;
import dk.direktion.portfolio.status.ClosingRounds;
import dk.direktion.portfolio.status.CompilingRounds;
import dk.direktion.portfolio.status.OpenRound;
import dk.direktion.portfolio.status.OpeningRounds;
import dk.direktion.portfolio.status.ProposingRounds;
import dk.direktion.portfolio.status.ReadingRounds;
import dk.direktion.portfolio.status.RemindingManagers;
import dk.direktion.portfolio.status.RoundView;
import dk.direktion.portfolio.status.StatusSheets;
import dk.direktion.portfolio.status.SubmittingRounds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/status-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Status rounds",
    description = "All projects, or a programme's parts, asked how they fare")
class StatusRoundsResource {

  private final ReadingRounds reading;
  private final ProposingRounds proposing;
  private final OpeningRounds opening;
  private final RemindingManagers reminding;
  private final ClosingRounds closing;
  private final SubmittingRounds submitting;
  private final CompilingRounds compiling;
  private final StatusSheets sheets;

  StatusRoundsResource(
      ReadingRounds reading,
      ProposingRounds proposing,
      OpeningRounds opening,
      RemindingManagers reminding,
      ClosingRounds closing,
      SubmittingRounds submitting,
      CompilingRounds compiling,
      StatusSheets sheets) {
    this.reading = reading;
    this.proposing = proposing;
    this.opening = opening;
    this.reminding = reminding;
    this.closing = closing;
    this.submitting = submitting;
    this.compiling = compiling;
    this.sheets = sheets;
  }

  @GET
  @Operation(operationId = "listStatusRounds", summary = "List the status rounds, newest first")
  @APIResponse(
      responseCode = "200",
      description = "Each with how many have answered, and their lights",
      content =
          @Content(
              schema = @Schema(implementation = StatusRoundPage.class),
              examples = @ExampleObject(name = "rounds", value = StatusExamples.ROUNDS)))
  public Page<RoundView> list(@BeanParam Paging paging) {
    return reading.list(paging);
  }

  @GET
  @Path("/proposals")
  @Operation(
      operationId = "listStatusRoundProposals",
      summary = "List the rounds it is time for",
      description =
          "The whole list in May and November, a programme by its own rhythm; for the secretariat.")
  @APIResponse(
      responseCode = "200",
      description = "Whom each would ask",
      content =
          @Content(
              schema = @Schema(implementation = ProposalsView.class),
              examples = @ExampleObject(name = "proposals", value = StatusExamples.PROPOSALS)))
  public ProposalsView proposals() {
    return new ProposalsView(proposing.proposals());
  }

  @POST
  @Operation(
      operationId = "openStatusRound",
      summary = "Open a round and write to the project managers",
      description = "409 when the same projects are asked for the month, or in another open round.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = OpenRound.class),
              examples = @ExampleObject(name = "round", value = StatusExamples.OPEN)))
  @APIResponse(
      responseCode = "201",
      description = "Opened; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = BoardView.class),
              examples = @ExampleObject(name = "round", value = StatusExamples.BOARD)))
  public RestResponse<BoardView> open(@NotNull @Valid OpenRound round, @Context UriInfo uri) {
    UUID id = opening.open(round);
    BoardView board = reading.board(id);
    return ResponseBuilder.create(RestResponse.Status.CREATED, board)
        .header(HttpHeaders.LOCATION, uri.getAbsolutePath().getRawPath() + "/" + id)
        .header(HttpHeaders.ETAG, EntityTags.of(board.round().version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getStatusRound", summary = "Show who has answered in a round")
  @APIResponse(
      responseCode = "200",
      description = "The board, the round's version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = BoardView.class),
              examples = @ExampleObject(name = "round", value = StatusExamples.BOARD)))
  public RestResponse<BoardView> one(@PathParam("id") UUID id) {
    return Versioned.ok(reading.board(id));
  }

  @GET
  @Path("/{id}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getStatusRoundSheet", summary = "Fetch a round's board as a file")
  @APIResponse(
      responseCode = "200",
      description = "A row for each project",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "board", value = StatusExamples.BOARD_SHEET)))
  public Response sheet(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.board(id), "statusrunde", sheets.title("board"));
  }

  @GET
  @Path("/{id}/pdf")
  @Produces("application/pdf")
  @Operation(operationId = "getStatusRoundPdf", summary = "Fetch all notes of a round as one PDF")
  @APIResponse(
      responseCode = "200",
      description = "An accessible PDF in Danish",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "notes", value = "%PDF-1.7")))
  public Response pdf(@PathParam("id") UUID id) {
    return Response.ok(compiling.pdf(id))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"statusrunde.pdf\"")
        .build();
  }

  @POST
  @Path("/{id}/closing")
  @Operation(
      operationId = "closeStatusRound",
      summary = "Close a round",
      description =
          "What is handed in stands, signed or not; what was begun is kept for the next round.")
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = BoardView.class),
              examples = @ExampleObject(name = "round", value = StatusExamples.BOARD)))
  public RestResponse<BoardView> close(
      @PathParam("id") UUID id,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    closing.close(id, ifMatch);
    return Versioned.ok(reading.board(id));
  }

  @POST
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitStatusRound",
      summary = "Put a closed round before the board",
      description = "After the board's decision it goes on to the next Chefforum by itself.")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitRound.class),
              examples = @ExampleObject(name = "submission", value = StatusExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = BoardView.class),
              examples = @ExampleObject(name = "round", value = StatusExamples.BOARD)))
  public RestResponse<BoardView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitRound submission) {
    submitting.submit(id, ifMatch, submission.meetingId());
    return Versioned.ok(reading.board(id));
  }

  @POST
  @Path("/{id}/reminders")
  @Operation(operationId = "remindProjectManagers", summary = "Remind those who have not answered")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RemindManagers.class),
              examples = @ExampleObject(name = "reminder", value = StatusExamples.REMIND)))
  @APIResponse(
      responseCode = "200",
      description = "How many were written to",
      content =
          @Content(
              schema = @Schema(implementation = RemindedView.class),
              examples = @ExampleObject(name = "reminded", value = StatusExamples.REMINDED)))
  public RemindedView remind(@PathParam("id") UUID id, @NotNull @Valid RemindManagers reminder) {
    return new RemindedView(reminding.remindByHand(id, reminder.projectId()));
  }
}
