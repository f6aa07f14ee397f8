package dk.direktion.access.review.web;

import dk.direktion.access.review.LineState;
import dk.direktion.access.review.OpeningReviews;
import dk.direktion.access.review.ReadingReviews;
import dk.direktion.access.review.ReportingReviews;
import dk.direktion.access.review.ReviewLine;
import dk.direktion.access.review.ReviewRound;
import dk.direktion.access.review.Reviewing;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/reviews")
@Tag(name = "Reviews", description = "Rounds in which every grant is confirmed by two, or lapses")
@Transactional
class ReviewsResource {

  private static final String ADDRESS = "/api/access/v1/reviews/";
  private static final String JSON = "application/json";

  private final OpeningReviews opening;
  private final ReadingReviews reading;
  private final Reviewing reviewing;
  private final ReportingReviews reporting;
  private final ReviewViews views;

  ReviewsResource(
      OpeningReviews opening,
      ReadingReviews reading,
      Reviewing reviewing,
      ReportingReviews reporting,
      ReviewViews views) {
    this.opening = opening;
    this.reading = reading;
    this.reviewing = reviewing;
    this.reporting = reporting;
    this.views = views;
  }

  @POST
  @Operation(
      operationId = "openReview",
      summary = "Open a review round of all grants, until a deadline")
  @APIResponse(
      responseCode = "201",
      description = "The round, sent to the approvers",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "example", value = Examples.REVIEW)))
  public RestResponse<ReviewView> open(
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.OPEN)))
          @Valid
          @NotNull
          OpenReview round) {
    ReviewRound opened = opening.open(round.deadline());
    return ResponseBuilder.create(RestResponse.Status.CREATED, views.of(opened))
        .header(HttpHeaders.LOCATION, ADDRESS + opened.id())
        .header(HttpHeaders.ETAG, EntityTags.of(opened.version()))
        .build();
  }

  @GET
  @Operation(operationId = "listReviews", summary = "List the review rounds, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of rounds",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewPage.class),
              examples = @ExampleObject(name = "example", value = Examples.REVIEWS)))
  public Page<ReviewView> reviews(@BeanParam Paging paging) {
    return reading.rounds(paging).map(views::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReview", summary = "Show a review round and how far it is")
  @APIResponse(
      responseCode = "200",
      description = "The round",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "example", value = Examples.REVIEW)))
  public RestResponse<ReviewView> review(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id) {
    return answer(reading.round(id));
  }

  @GET
  @Path("/{id}/lines")
  @Operation(
      operationId = "listReviewLines",
      summary = "List the grants of a round that the caller answers for")
  @APIResponse(
      responseCode = "200",
      description = "One page of the frozen list",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewLinePage.class),
              examples = @ExampleObject(name = "example", value = Examples.LINES)))
  public Page<ReviewLineView> lines(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id,
      @Parameter(description = "Only those in this state", example = "OPEN") @QueryParam("state")
          LineState state,
      @BeanParam Paging paging) {
    Page<ReviewLine> found = reading.lines(id, Optional.ofNullable(state), paging);
    return new Page<>(views.of(found.items()), found.page(), found.pageSize(), found.total());
  }

  @GET
  @Path("/{id}/lines/{lineId}")
  @Operation(operationId = "getReviewLine", summary = "Show one grant of a round")
  @APIResponse(
      responseCode = "200",
      description = "The line",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewLineView.class),
              examples = @ExampleObject(name = "example", value = Examples.LINE)))
  public ReviewLineView line(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id,
      @Parameter(description = "Id of the line") @PathParam("lineId") UUID lineId) {
    return views.of(reading.line(id, lineId));
  }

  @POST
  @Path("/{id}/lines/{lineId}/confirmation")
  @Operation(
      operationId = "confirmReviewedGrant",
      summary = "Confirm a grant; it stands once both approvers have")
  @APIResponse(
      responseCode = "200",
      description = "The line with the confirmation",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewLineView.class),
              examples = @ExampleObject(name = "example", value = Examples.LINE)))
  public ReviewLineView confirm(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id,
      @Parameter(description = "Id of the line") @PathParam("lineId") UUID lineId) {
    return views.of(reviewing.confirm(id, lineId));
  }

  @POST
  @Path("/{id}/lines/{lineId}/ending")
  @Operation(
      operationId = "endReviewedGrant",
      summary = "End a grant at once, with a reason; one of the two is enough")
  @APIResponse(
      responseCode = "200",
      description = "The ended line",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewLineView.class),
              examples = @ExampleObject(name = "example", value = Examples.LINE)))
  public ReviewLineView end(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id,
      @Parameter(description = "Id of the line") @PathParam("lineId") UUID lineId,
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.END)))
          @Valid
          @NotNull
          EndReviewedGrant ending) {
    return views.of(reviewing.end(id, lineId, ending.reason().strip()));
  }

  @POST
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitReviewReport",
      summary = "Send the report on a closed round to a body's meeting")
  @APIResponse(
      responseCode = "200",
      description = "The round, its report on the way",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "example", value = Examples.REVIEW)))
  public RestResponse<ReviewView> submit(
      @Parameter(description = "Id of the round") @PathParam("id") UUID id,
      @Parameter(description = "The version to report on, as its ETag", example = "\"2\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.SUBMIT)))
          @Valid
          @NotNull
          SubmitReport report) {
    return answer(reporting.submit(id, ifMatch, report.bodyCode(), report.meetingId()));
  }

  private RestResponse<ReviewView> answer(ReviewRound round) {
    return ResponseBuilder.ok(views.of(round))
        .header(HttpHeaders.ETAG, EntityTags.of(round.version()))
        .build();
  }

  /** A page as the API document shows it. */
  record ReviewPage(List<ReviewView> items, int page, int pageSize, long total) {}

  /** A page of lines as the API document shows it. */
  record ReviewLinePage(List<ReviewLineView> items, int page, int pageSize, long total) {}
}
