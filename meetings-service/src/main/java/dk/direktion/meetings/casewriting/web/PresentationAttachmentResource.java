package dk.direktion.meetings.casewriting.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.attachment.AttachmentVersionView;
import dk.direktion.meetings.attachment.EditAttachment;
import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.attachment.ItemAttachmentsView;
import dk.direktion.meetings.attachment.OrderAttachments;
import dk.direktion.meetings.attachment.web.FileAnswer;
import dk.direktion.meetings.attachment.web.SentFiles;
import dk.direktion.meetings.casewriting.KeepingPresentationAttachments;
import dk.direktion.meetings.casewriting.ReadingPresentationAttachments;
import dk.direktion.meetings.casewriting.UploadingPresentationAttachments;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/case-presentations/{presentationId}/attachments")
@Tag(name = "Case writing")
@Produces(MediaType.APPLICATION_JSON)
class PresentationAttachmentResource {

  private final ReadingPresentationAttachments reading;
  private final UploadingPresentationAttachments uploading;
  private final KeepingPresentationAttachments keeping;
  private final FileAnswer file;

  PresentationAttachmentResource(
      ReadingPresentationAttachments reading,
      UploadingPresentationAttachments uploading,
      KeepingPresentationAttachments keeping,
      FileAnswer file) {
    this.reading = reading;
    this.uploading = uploading;
    this.keeping = keeping;
    this.file = file;
  }

  @GET
  @Operation(
      operationId = "listPresentationAttachments",
      summary = "List the attachments of a case being written in order")
  @APIResponse(
      responseCode = "200",
      description = "The attachments, which go along when the case goes on an agenda",
      content = @Content(schema = @Schema(implementation = ItemAttachmentsView.class)))
  public Response list(@PathParam("presentationId") UUID presentationId) {
    ItemAttachmentsView view = reading.list(presentationId);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addPresentationAttachment",
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
                            description = "Whether it will be closed although its item is open")
                      })))
  @APIResponse(
      responseCode = "201",
      description = "The attachment",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response add(
      @PathParam("presentationId") UUID presentationId,
      MultipartFormDataInput form,
      @Context UriInfo address) {
    ItemAttachmentView view =
        uploading.add(presentationId, SentFiles.of(form), SentFiles.isTrue(form, "closed"));
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
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
  @Operation(
      operationId = "reorderPresentationAttachments",
      summary = "Put the attachments in another order")
  @APIResponse(
      responseCode = "200",
      description = "The attachments",
      content = @Content(schema = @Schema(implementation = ItemAttachmentsView.class)))
  public Response reorder(
      @PathParam("presentationId") UUID presentationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OrderAttachments order) {
    ItemAttachmentsView view = keeping.reorder(presentationId, ifMatch, order);
    return Versioned.ok(view, view.version());
  }

  @PATCH
  @Path("/{attachmentId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editPresentationAttachment",
      summary = "Rename an attachment, close it or open it for the agendas")
  @APIResponse(
      responseCode = "200",
      description = "The attachment",
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response edit(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditAttachment change) {
    ItemAttachmentView view = keeping.edit(presentationId, attachmentId, ifMatch, change);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{attachmentId}")
  @Operation(
      operationId = "removePresentationAttachment",
      summary = "Remove an attachment with all its files")
  @APIResponse(responseCode = "204", description = "The attachment is gone")
  public void remove(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch) {
    keeping.remove(presentationId, attachmentId, ifMatch);
  }

  @GET
  @Path("/{attachmentId}/versions")
  @Operation(
      operationId = "listPresentationAttachmentVersions",
      summary = "List the files an attachment has had, newest first")
  public Page<AttachmentVersionView> versions(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("attachmentId") UUID attachmentId,
      @BeanParam Paging paging) {
    return reading.versions(presentationId, attachmentId, paging);
  }

  @POST
  @Path("/{attachmentId}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "replacePresentationAttachment",
      summary = "Give an attachment a new file of at most 50 MB; the old ones stay readable")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = "file",
                      properties =
                          @SchemaProperty(
                              name = "file",
                              type = SchemaType.STRING,
                              format = "binary",
                              description = "The file; its kind is found by its content"))))
  @APIResponse(
      responseCode = "201",
      description = "The attachment with the new file",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response replace(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch,
      MultipartFormDataInput form,
      @Context UriInfo address) {
    ItemAttachmentView view =
        uploading.replace(presentationId, attachmentId, ifMatch, SentFiles.of(form));
    return Versioned.created(
        address
            .getAbsolutePathBuilder()
            .path(Integer.toString(view.file().version()))
            .path("content")
            .build(),
        view,
        view.version());
  }

  @POST
  @Path("/{attachmentId}/versions")
  @Consumes(MediaType.WILDCARD)
  @Operation(hidden = true)
  public void refuseOtherThanFormInPlace() {
    uploading.refuseOtherThanForm();
  }

  @GET
  @Path("/{attachmentId}/versions/{version}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getPresentationAttachmentContent",
      summary = "Read one of the files an attachment has had, or a part of it")
  @APIResponse(
      responseCode = "200",
      description = "The file; 206 with the part a Range header asks for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("attachmentId") UUID attachmentId,
      @PathParam("version") int version,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
    return file.of(
        reading.open(presentationId, attachmentId, version), range, ifRange, ifNoneMatch);
  }
}
