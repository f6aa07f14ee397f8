package dk.direktion.portfolio.mandate.web;

import dk.direktion.portfolio.mandate.AnswerReview;
import dk.direktion.portfolio.mandate.AskReviewer;
import dk.direktion.portfolio.mandate.MandateView;
import dk.direktion.portfolio.mandate.ReviewingMandates;
import dk.direktion.portfolio.mandate.WriteComment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/mandates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates")
class MandateReviewsResource {

  private final ReviewingMandates reviewing;

  MandateReviewsResource(ReviewingMandates reviewing) {
    this.reviewing = reviewing;
  }

  @POST
  @Path("/reviews")
  @Operation(
      operationId = "askMandateReviewer",
      summary = "Ask somebody to review one's own mandate before it is sent",
      description = "Whoever is asked may read the draft, and must approve before it can be sent.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AskReviewer.class),
              examples = @ExampleObject(name = "reviewer", value = MandateExamples.ASK)))
  @APIResponse(
      responseCode = "200",
      description = "Asked",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> ask(
      @PathParam("id") UUID id, @NotNull @Valid AskReviewer asked) {
    return VersionedAnswer.ok(reviewing.ask(id, asked));
  }

  @DELETE
  @Path("/reviews/{reviewer}")
  @Operation(
      operationId = "withdrawMandateReviewer",
      summary = "Ask somebody no longer to review one's own mandate")
  @APIResponse(
      responseCode = "200",
      description = "Asked no longer",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> withdraw(
      @PathParam("id") UUID id, @PathParam("reviewer") String reviewer) {
    return VersionedAnswer.ok(reviewing.withdraw(id, reviewer));
  }

  @PUT
  @Path("/review")
  @Operation(
      operationId = "answerMandateReview",
      summary = "Approve or object to a mandate one was asked to review",
      description = "The newest answer counts; an objection needs a comment.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AnswerReview.class),
              examples = @ExampleObject(name = "answer", value = MandateExamples.ANSWER)))
  @APIResponse(
      responseCode = "200",
      description = "Answered",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> answer(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag of the version that was read") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid AnswerReview answer) {
    return VersionedAnswer.ok(reviewing.answer(id, ifMatch, answer));
  }

  @POST
  @Path("/comments")
  @Operation(operationId = "commentOnMandate", summary = "Remark on a mandate one may read")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteComment.class),
              examples = @ExampleObject(name = "comment", value = MandateExamples.COMMENT)))
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> comment(
      @PathParam("id") UUID id, @NotNull @Valid WriteComment comment) {
    return VersionedAnswer.ok(reviewing.comment(id, comment));
  }
}
