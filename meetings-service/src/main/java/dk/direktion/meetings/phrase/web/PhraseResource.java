package dk.direktion.meetings.phrase.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.phrase.CreatePhrase;
import dk.direktion.meetings.phrase.KeepingPhrases;
import dk.direktion.meetings.phrase.PhraseView;
import dk.direktion.meetings.phrase.WritePhrase;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/standard-phrases")
@Tag(name = "Standard phrases", description = "What a body usually says when it decides")
@Produces(MediaType.APPLICATION_JSON)
class PhraseResource {

  private final KeepingPhrases keeping;

  PhraseResource(KeepingPhrases keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "listStandardPhrases",
      summary = "List the phrases of a body, or of a meeting with its dates filled in")
  public Page<PhraseView> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("meetingId") @Parameter(description = "The meeting they are used in")
          UUID meetingId,
      @BeanParam Paging paging) {
    return keeping.list(body, meetingId, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createStandardPhrase", summary = "Give a body one more phrase")
  @APIResponse(
      responseCode = "201",
      description = "The phrase",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = PhraseView.class)))
  public Response create(@Valid @NotNull CreatePhrase phrase, @Context UriInfo address) {
    PhraseView view = keeping.create(phrase);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @PUT
  @Path("/{phraseId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "rewriteStandardPhrase", summary = "Write a phrase anew")
  @APIResponse(
      responseCode = "200",
      description = "The phrase",
      content = @Content(schema = @Schema(implementation = PhraseView.class)))
  public Response rewrite(
      @PathParam("phraseId") UUID phraseId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WritePhrase phrase) {
    PhraseView view = keeping.rewrite(phraseId, ifMatch, phrase);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{phraseId}")
  @Operation(operationId = "removeStandardPhrase", summary = "Remove a phrase")
  @APIResponse(responseCode = "204", description = "The phrase is gone")
  public void remove(
      @PathParam("phraseId") UUID phraseId, @HeaderParam("If-Match") String ifMatch) {
    keeping.remove(phraseId, ifMatch);
  }
}
