package dk.direktion.meetings.attachment.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.attachment.AttachmentVersionView;
import dk.direktion.meetings.attachment.EditAttachment;
import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.attachment.KeepingAttachments;
import dk.direktion.meetings.attachment.ReadingAttachments;
import dk.direktion.meetings.attachment.UploadingAttachments;
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

@Path("/attachments/{attachmentId}")
@Tag(name = "Attachments")
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {

  private final ReadingAttachments reading;
  private final UploadingAttachments uploading;
  private final KeepingAttachments keeping;
  private final FileAnswer file;

  AttachmentResource(
      ReadingAttachments reading,
      UploadingAttachments uploading,
      KeepingAttachments keeping,
      FileAnswer file) {
    this.reading = reading;
    this.uploading = uploading;
    this.keeping = keeping;
    this.file = file;
  }

  @GET
  @Operation(operationId = "getAttachment", summary = "Show an attachment and its newest file")
  @APIResponse(
      responseCode = "200",
      description = "The attachment",
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response show(@PathParam("attachmentId") UUID attachmentId) {
    ItemAttachmentView view = reading.show(attachmentId);
    return Versioned.ok(view, view.version());
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "editAttachment", summary = "Rename an attachment, close it or open it")
  @APIResponse(
      responseCode = "200",
      description = "The attachment",
      content = @Content(schema = @Schema(implementation = ItemAttachmentView.class)))
  public Response edit(
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditAttachment change) {
    ItemAttachmentView view = keeping.edit(attachmentId, ifMatch, change);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Operation(
      operationId = "removeAttachment",
      summary = "Remove an attachment with all its files, until the minutes are approved")
  @APIResponse(responseCode = "204", description = "The attachment is gone")
  public void remove(
      @PathParam("attachmentId") UUID attachmentId, @HeaderParam("If-Match") String ifMatch) {
    keeping.remove(attachmentId, ifMatch);
  }

  @GET
  @Path("/versions")
  @Operation(
      operationId = "listAttachmentVersions",
      summary = "List the files an attachment has had, newest first")
  public Page<AttachmentVersionView> versions(
      @PathParam("attachmentId") UUID attachmentId, @BeanParam Paging paging) {
    return reading.versions(attachmentId, paging);
  }

  @POST
  @Path("/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "replaceAttachment",
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
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch,
      MultipartFormDataInput form,
      @Context UriInfo address) {
    ItemAttachmentView view = uploading.replace(attachmentId, ifMatch, SentFiles.of(form));
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
  @Path("/versions")
  @Consumes(MediaType.WILDCARD)
  @Operation(hidden = true)
  public void refuseOtherThanForm() {
    uploading.refuseOtherThanForm();
  }

  @GET
  @Path("/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getAttachmentContent",
      summary = "Read the newest file, or a part of it")
  @APIResponse(
      responseCode = "200",
      description = "The file; 206 with the part a Range header asks for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
    return file.of(reading.open(attachmentId, null), range, ifRange, ifNoneMatch);
  }

  @GET
  @Path("/versions/{version}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getAttachmentVersionContent",
      summary = "Read one of the files an attachment has had, or a part of it")
  @APIResponse(
      responseCode = "200",
      description = "The file; 206 with the part a Range header asks for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response versionContent(
      @PathParam("attachmentId") UUID attachmentId,
      @PathParam("version") int version,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
    return file.of(reading.open(attachmentId, version), range, ifRange, ifNoneMatch);
  }
}
