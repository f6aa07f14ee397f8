package dk.direktion.meetings.preparation.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.document.DocumentFormat;
import dk.direktion.meetings.minutesimport.UploadedFile;
import dk.direktion.meetings.preparation.CompilingPreparation;
import dk.direktion.meetings.preparation.CreatePreparation;
import dk.direktion.meetings.preparation.MakingPreparations;
import dk.direktion.meetings.preparation.PickingItems;
import dk.direktion.meetings.preparation.PreparationItemView;
import dk.direktion.meetings.preparation.PreparationSummary;
import dk.direktion.meetings.preparation.PreparationView;
import dk.direktion.meetings.preparation.ReadAgenda;
import dk.direktion.meetings.preparation.ReadingPreparations;
import dk.direktion.meetings.preparation.WritePreparationItem;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

@Path("/preparations")
@Tag(name = "Preparations", description = "What is prepared for external meetings")
@Produces(MediaType.APPLICATION_JSON)
class PreparationResource {

  private final ReadingPreparations reading;
  private final MakingPreparations making;
  private final CompilingPreparation compiling;
  private final PickingItems picking;

  PreparationResource(
      ReadingPreparations reading,
      MakingPreparations making,
      CompilingPreparation compiling,
      PickingItems picking) {
    this.reading = reading;
    this.making = making;
    this.compiling = compiling;
    this.picking = picking;
  }

  @GET
  @Operation(
      operationId = "listPreparations",
      summary = "List preparations, the latest meeting first")
  public Page<PreparationSummary> list(@BeanParam Paging paging) {
    return reading.list(paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createPreparation",
      summary = "Begin the preparation of a meeting of an external body")
  @APIResponse(
      responseCode = "201",
      description = "The preparation, without items yet",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response create(@Valid @NotNull CreatePreparation wanted, @Context UriInfo address) {
    PreparationView view = making.begin(wanted);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @GET
  @Path("/{preparationId}")
  @Operation(
      operationId = "getPreparation",
      summary = "Show a preparation with the items you may read")
  @APIResponse(
      responseCode = "200",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response show(@PathParam("preparationId") UUID preparationId) {
    PreparationView view = reading.show(preparationId);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{preparationId}")
  @Operation(
      operationId = "removePreparation",
      summary = "Remove a preparation for which nobody is asked for anything")
  public void remove(
      @PathParam("preparationId") UUID preparationId, @HeaderParam("If-Match") String ifMatch) {
    making.remove(preparationId, ifMatch);
  }

  @POST
  @Path("/{preparationId}/items")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addPreparationItem",
      summary = "Add an item by hand; those from its number on move one down")
  @APIResponse(
      responseCode = "201",
      description = "The item",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response addItem(
      @PathParam("preparationId") UUID preparationId,
      @Valid @NotNull WritePreparationItem wanted,
      @Context UriInfo address) {
    PreparationItemView view = picking.add(preparationId, wanted);
    return Versioned.created(
        address.getBaseUriBuilder().path("preparation-items").path(view.id().toString()).build(),
        view,
        view.version());
  }

  @PUT
  @Path("/{preparationId}/agenda")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "pasteExternalAgenda",
      summary = "Read the items out of a pasted text; they take the place of those before")
  @APIResponse(
      responseCode = "200",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response paste(
      @PathParam("preparationId") UUID preparationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ReadAgenda agenda) {
    PreparationView view = making.readText(preparationId, ifMatch, agenda.text());
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{preparationId}/agenda")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "uploadExternalAgenda",
      summary =
          "Read the items out of a text, PDF or DOCX file; they take the place of those before")
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
                              description = "The agenda; its kind is found by its content"))))
  @APIResponse(
      responseCode = "200",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response upload(
      @PathParam("preparationId") UUID preparationId,
      @HeaderParam("If-Match") String ifMatch,
      MultipartFormDataInput form) {
    PreparationView view = making.readFile(preparationId, ifMatch, files(form));
    return Versioned.ok(view, view.version());
  }

  @GET
  @Path("/{preparationId}/document")
  @Produces({MediaType.WILDCARD})
  @Operation(
      operationId = "compilePreparation",
      summary = "Compile the approved notes to one document, in the language you ask for")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(format = "binary", type = SchemaType.STRING)),
        @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            schema = @Schema(format = "binary", type = SchemaType.STRING))
      })
  public Response document(
      @PathParam("preparationId") UUID preparationId,
      @QueryParam("format") @DefaultValue("PDF") DocumentFormat format,
      @Context HttpHeaders headers) {
    List<Locale> wanted = headers.getAcceptableLanguages();
    CompilingPreparation.Compiled compiled =
        compiling.compile(preparationId, format, wanted.get(0));
    return Response.ok(compiled.content())
        .type(compiled.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (format == DocumentFormat.HTML ? "inline" : "attachment")
                + "; filename*=UTF-8''"
                + URLEncoder.encode(compiled.fileName(), StandardCharsets.UTF_8)
                    .replace("+", "%20"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static List<UploadedFile> files(MultipartFormDataInput form) {
    return form.getValues().getOrDefault("file", List.of()).stream()
        .filter(FormValue::isFileItem)
        .map(PreparationResource::uploaded)
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
