package dk.direktion.portfolio.publishing.web;

import dk.direktion.portfolio.publishing.ChangePublishing;
import dk.direktion.portfolio.publishing.PublishingList;
import dk.direktion.portfolio.publishing.PublishingView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/publishing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publishing", description = "The current list on the intranet")
class PublishingResource {

  private static final String PUBLISHING =
      """
      {"published": true, "changedBy": "Maja Holm", "changedAt": "2016-01-15T09:00:00Z",
       "page": "https://portal.example/api/portfolio/v1/published/portfolio.html",
       "jsonFeed": "https://portal.example/api/portfolio/v1/published/portfolio.json",
       "atomFeed": "https://portal.example/api/portfolio/v1/published/portfolio.atom"}""";

  private final PublishingList publishing;

  PublishingResource(PublishingList publishing) {
    this.publishing = publishing;
  }

  @GET
  @Operation(operationId = "getPublishing", summary = "Show whether the list is published")
  @APIResponse(
      responseCode = "200",
      description = "Whether, by whom, and where",
      content =
          @Content(
              schema = @Schema(implementation = PublishingView.class),
              examples = @ExampleObject(name = "publishing", value = PUBLISHING)))
  public RestResponse<PublishingView> show() {
    return PublishingAnswer.of(publishing.show());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changePublishing", summary = "Switch publishing on or off")
  @APIResponse(
      responseCode = "200",
      description = "Whether, by whom, and where",
      content =
          @Content(
              schema = @Schema(implementation = PublishingView.class),
              examples = @ExampleObject(name = "publishing", value = PUBLISHING)))
  public RestResponse<PublishingView> change(
      @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChangePublishing change) {
    return PublishingAnswer.of(publishing.change(ifMatch, change));
  }
}
