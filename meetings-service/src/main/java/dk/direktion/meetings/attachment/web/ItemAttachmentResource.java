package dk.direktion.meetings.attachment.web;

import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.attachment.ItemAttachmentsView;
import dk.direktion.meetings.attachment.KeepingAttachments;
import dk.direktion.meetings.attachment.OrderAttachments;
import dk.direktion.meetings.attachment.ReadingAttachments;
import dk.direktion.meetings.attachment.UploadingAttachments;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

@Path("/items/{itemId}/attachments")
@Tag(name = "Attachments", description = "The files of items, with every version of them")
@Produces(MediaType.APPLICATION_JSON)
class ItemAttachmentResource {

  private final ReadingAttachments reading;
  private final UploadingAttachments uploading;
  private final KeepingAttachments keeping;

  ItemAttachmentResource(
      ReadingAttachments reading, UploadingAttachments uploading, KeepingAttachments keeping) {
    this.reading = reading;
    this.uploading = uploading;
    this.keeping = keeping;
  }

  @GET
  @Operation(operationId = "listAttachments", summary = "List an item's attachments in order")
  @APIResponse(
      responseCode = "200",
      description = "The attachments; of those closed to you only the number",
      content = @Content(schema = @Schema(implementation = ItemAttachmentsView.class)))
  public Response list(@PathParam("itemId") UUID itemId) {
    ItemAttachmentsView view = reading.list(itemId);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addAttachment",
      summary = "Add a file of at most 50 MB at the end; programs are refused")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = "file",
                      properties = {
                        @SchemaProperty(
                            name = "file",
                            type = SchemaType.STRING,
                            format = "binary",
                            description = "The file; its kind is found by its content"),
                        @SchemaProperty(
                            name = "closed",
                            type = SchemaType.STRING,
                            enumeration = {"true", "false"},
                            description = "Whether it is closed although its item is open")
                      })))
  @APIResponse(
      responseCode = "201",
      description = "The attachment",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response add(
      @PathParam("itemId") UUID itemId, MultipartFormDataInput form, @Context UriInfo address) {
    ItemAttachmentView view =
        uploading.add(itemId, SentFiles.of(form), SentFiles.isTrue(form, "closed"));
    return Versioned.created(
        address.getBaseUriBuilder().path("attachments").path(view.id().toString()).build(),
        view,
        view.version());
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(hidden = true)
  public void refuseOtherThanForm() {
    uploading.refuseOtherThanForm();
  }

  @PUT
  @Path("/order")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reorderAttachments", summary = "Put the attachments in another order")
  @APIResponse(
      responseCode = "200",
      description = "The attachments",
      content = @Content(schema = @Schema(implementation = ItemAttachmentsView.class)))
  public Response reorder(
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OrderAttachments order) {
    ItemAttachmentsView view = keeping.reorder(itemId, ifMatch, order);
    return Versioned.ok(view, view.version());
  }
}
