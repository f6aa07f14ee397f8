package dk.direktion.meetings.preparation.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.document.web.DocumentAnswers;
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
import io.vertx.ext.web.RoutingContext;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  private final DocumentAnswers answers;
  private final PickingItems picking;

  PreparationResource(
      ReadingPreparations reading,
      MakingPreparations making,
      CompilingPreparation compiling,
      DocumentAnswers answers,
      PickingItems picking) {
    this.reading = reading;
    this.making = making;
    this.compiling = compiling;
    this.answers = answers;
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
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getPreparation",
      summary = "Show a preparation with the items you may read; or its approved notes as a paper")
  @APIResponse(
      responseCode = "200",
      description = "The preparation, as what the Accept header or the format wants",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PreparationView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentAnswers.WORD,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response show(
      @PathParam("preparationId") UUID preparationId,
      @QueryParam("format")
          @Parameter(
              description = "html, pdf or docx, for links; goes before the Accept header",
              example = "pdf",
              schema = @Schema(enumeration = {"html", "pdf", "docx"}))
          String format,
      @Context RoutingContext request) {
    return answers.answer(
        request, format, () -> data(preparationId), () -> compiling.compile(preparationId));
  }

  private Response data(UUID preparationId) {
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
