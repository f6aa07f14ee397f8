package dk.direktion.meetings.casewriting.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.casewriting.CommentView;
import dk.direktion.meetings.casewriting.Commenting;
import dk.direktion.meetings.casewriting.WriteComment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/case-presentations/{presentationId}/comments")
@Tag(name = "Case writing")
@Produces(MediaType.APPLICATION_JSON)
class PresentationCommentResource {

  private final Commenting commenting;

  PresentationCommentResource(Commenting commenting) {
    this.commenting = commenting;
  }

  @GET
  @Operation(operationId = "listComments", summary = "List the comments with their replies")
  public Page<CommentView> list(
      @PathParam("presentationId") UUID presentationId, @BeanParam Paging paging) {
    return paging.of(commenting.list(presentationId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeComment", summary = "Write a comment, or reply to one")
  @APIResponse(
      responseCode = "201",
      description = "The thread",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  public Response write(
      @PathParam("presentationId") UUID presentationId,
      @Valid @NotNull WriteComment comment,
      @Context UriInfo address) {
    CommentView thread = commenting.write(presentationId, comment);
    return Response.created(address.getAbsolutePathBuilder().path(thread.id().toString()).build())
        .entity(thread)
        .build();
  }

  @PUT
  @Path("/{commentId}/resolution")
  @Operation(operationId = "resolveComment", summary = "Mark a thread as dealt with")
  public CommentView resolve(
      @PathParam("presentationId") UUID presentationId, @PathParam("commentId") UUID commentId) {
    return commenting.resolve(presentationId, commentId);
  }

  @DELETE
  @Path("/{commentId}/resolution")
  @Operation(operationId = "takeUpComment", summary = "Take a thread up again")
  @APIResponse(
      responseCode = "200",
      description = "The thread",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  public CommentView takeUpAgain(
      @PathParam("presentationId") UUID presentationId, @PathParam("commentId") UUID commentId) {
    return commenting.takeUpAgain(presentationId, commentId);
  }
}
