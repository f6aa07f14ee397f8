package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.Aligning;
import dk.direktion.access.criteria.BodyGroupCriteria;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/criteria-alignments")
@Tag(name = "Criteria")
@Transactional
class CriteriaAlignmentsResource {

  private static final String JSON = "application/json";

  private final Aligning aligning;
  private final CriteriaViews views;

  CriteriaAlignmentsResource(Aligning aligning, CriteriaViews views) {
    this.aligning = aligning;
    this.views = views;
  }

  @POST
  @Path("/previews")
  @Operation(
      operationId = "previewCriteriaAlignment",
      summary = "Show which of today's accesses fail criteria; nothing is changed")
  @APIResponse(
      responseCode = "200",
      description = "The accesses that fail them",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AlignmentView.class),
              examples = @ExampleObject(name = "example", value = Examples.ALIGNMENT)))
  public AlignmentView preview(
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.PREVIEW)))
          @Valid
          @NotNull
          PreviewAlignment body) {
    return views.of(aligning.preview(criteria(body.criteria())));
  }

  @POST
  @Operation(
      operationId = "alignWithCriteria",
      summary = "End the accesses that fail decided criteria, exactly those that were shown")
  @APIResponse(
      responseCode = "200",
      description = "What has ended, and what is left for another person",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AlignmentView.class),
              examples = @ExampleObject(name = "example", value = Examples.ALIGNMENT)))
  public AlignmentView align(
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.ALIGN)))
          @Valid
          @NotNull
          AlignAccesses body) {
    return views.of(
        aligning.align(
            criteria(body.criteria()),
            Optional.ofNullable(body.decision()).map(AlignAccesses.DecidedElsewhere::decision),
            body.grants()));
  }

  private static List<BodyGroupCriteria> criteria(List<CriteriaBody> body) {
    return body.stream().map(CriteriaBody::criteria).toList();
  }
}
