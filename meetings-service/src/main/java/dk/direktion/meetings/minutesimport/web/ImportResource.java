package dk.direktion.meetings.minutesimport.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.minutesimport.AcceptImports;
import dk.direktion.meetings.minutesimport.AcceptanceView;
import dk.direktion.meetings.minutesimport.AcceptedImportsView;
import dk.direktion.meetings.minutesimport.AcceptingImports;
import dk.direktion.meetings.minutesimport.AcceptingMany;
import dk.direktion.meetings.minutesimport.CorrectingImports;
import dk.direktion.meetings.minutesimport.EditImport;
import dk.direktion.meetings.minutesimport.ImportSourceView;
import dk.direktion.meetings.minutesimport.ImportState;
import dk.direktion.meetings.minutesimport.ImportSummary;
import dk.direktion.meetings.minutesimport.ImportView;
import dk.direktion.meetings.minutesimport.ImportingMinutes;
import dk.direktion.meetings.minutesimport.ReadingImports;
import dk.direktion.meetings.minutesimport.UploadedFile;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

@Path("/imports")
@Tag(name = "Imports", description = "Minutes from outside on their way to become meetings")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

  private final ImportingMinutes importing;
  private final ReadingImports reading;
  private final CorrectingImports correcting;
  private final AcceptingImports accepting;
  private final AcceptingMany acceptingMany;

  ImportResource(
      ImportingMinutes importing,
      ReadingImports reading,
      CorrectingImports correcting,
      AcceptingImports accepting,
      AcceptingMany acceptingMany) {
    this.importing = importing;
    this.reading = reading;
    this.correcting = correcting;
    this.accepting = accepting;
    this.acceptingMany = acceptingMany;
  }

  @GET
  @Operation(operationId = "listImports", summary = "List imports, newest first")
  public Page<ImportSummary> list(
      @QueryParam("state") ImportState state, @BeanParam Paging paging) {
    return reading.list(state, paging);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importMinutes",
      summary =
          "Read a minutes document: text, Markdown, web page, PDF or DOCX, at most 50 MB; a"
              + " newer edition of one updates it")
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
                              description = "The document; its kind is found by its content"))))
  @APIResponse(
      responseCode = "201",
      description = "What was found in the document",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response read(MultipartFormDataInput form, @Context UriInfo address) {
    ImportView view = importing.read(files(form));
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(hidden = true)
  public void refuseOtherThanForm() {
    importing.refuseOtherThanForm();
  }

  @POST
  @Path("/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptImports",
      summary = "Accept the imports there is no doubt about, each by itself")
  public AcceptedImportsView acceptMany(@Valid @NotNull AcceptImports wanted) {
    return acceptingMany.accept(wanted);
  }

  @GET
  @Path("/{importId}")
  @Operation(operationId = "getImport", summary = "Show an import as it stands now")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response show(@PathParam("importId") UUID importId) {
    ImportView view = reading.show(importId);
    return Versioned.ok(view, view.version());
  }

  @GET
  @Path("/{importId}/source")
  @Operation(
      operationId = "getImportSource",
      summary = "Show the original's text and what became of each line")
  public ImportSourceView source(@PathParam("importId") UUID importId) {
    return reading.source(importId);
  }

  @PATCH
  @Path("/{importId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "correctImport",
      summary = "Correct an import; what is left out stays, but items are the whole agenda")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response correct(
      @PathParam("importId") UUID importId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditImport change) {
    ImportView view = correcting.correct(importId, ifMatch, change);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{importId}/acceptance")
  @Operation(
      operationId = "acceptImport",
      summary = "Make the meeting with its minutes approved, or correct the minutes it has become")
  @APIResponse(
      responseCode = "201",
      description = "The meeting",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = AcceptanceView.class)))
  public Response accept(
      @PathParam("importId") UUID importId,
      @HeaderParam("If-Match") String ifMatch,
      @Context UriInfo address) {
    AcceptanceView view = accepting.accept(importId, ifMatch);
    return Response.created(
            address.getBaseUriBuilder().path("meetings").path(view.meetingId().toString()).build())
        .entity(view)
        .build();
  }

  private static List<UploadedFile> files(MultipartFormDataInput form) {
    return form.getValues().getOrDefault("file", List.of()).stream()
        .filter(FormValue::isFileItem)
        .map(ImportResource::uploaded)
        .toList();
  }

  private static UploadedFile uploaded(FormValue part) {
    try {
      FileItem file = part.getFileItem();
      return new UploadedFile(file.getFile(), part.getFileName(), file.getFileSize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
