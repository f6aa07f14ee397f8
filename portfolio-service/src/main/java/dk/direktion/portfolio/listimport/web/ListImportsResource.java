package dk.direktion.portfolio.listimport.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.listimport.ImportRowView;
import dk.direktion.portfolio.listimport.ImportingLists;
import dk.direktion.portfolio.listimport.ListImportView;
import dk.direktion.portfolio.listimport.RowOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

@Path("/list-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "List imports",
    description = "An existing list from a sheet, looked at before it counts")
class ListImportsResource {

  private final ImportingLists importing;
  private final ImportErrorSheet errors;

  ListImportsResource(ImportingLists importing, ImportErrorSheet errors) {
    this.importing = importing;
    this.errors = errors;
  }

  @GET
  @Operation(operationId = "listListImports", summary = "List the sheets read, newest first")
  @APIResponse(
      responseCode = "200",
      description = "What was read",
      content =
          @Content(
              schema = @Schema(implementation = ListImportPage.class),
              examples = @ExampleObject(name = "imports", value = ImportExamples.IMPORTS)))
  public Page<ListImportView> list(@BeanParam Paging paging) {
    return importing.list(paging);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "readList",
      summary = "Read a sheet (CSV in UTF-8, or XLSX) of at most 10 MB and 20,000 rows",
      description = "Nothing of the list is changed before the import is accepted.")
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
                              description = "The sheet; its kind is found by its content"))))
  @APIResponse(
      responseCode = "201",
      description = "How many of its rows are new, change something, or are wrong",
      content =
          @Content(
              schema = @Schema(implementation = ListImportView.class),
              examples = @ExampleObject(name = "import", value = ImportExamples.IMPORT)))
  public RestResponse<ListImportView> read(MultipartFormDataInput form, @Context UriInfo address) {
    ListImportView view = importing.read(() -> SentSheets.of(form));
    return ResponseBuilder.create(Status.CREATED, view)
        .header(HttpHeaders.LOCATION, address.getAbsolutePath().getRawPath() + "/" + view.id())
        .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getListImport", summary = "Show what was read")
  @APIResponse(
      responseCode = "200",
      description = "How many of its rows are new, change something, or are wrong",
      content =
          @Content(
              schema = @Schema(implementation = ListImportView.class),
              examples = @ExampleObject(name = "import", value = ImportExamples.IMPORT)))
  public RestResponse<ListImportView> show(@PathParam("id") UUID id) {
    return ImportAnswer.of(importing.show(id));
  }

  @GET
  @Path("/{id}/rows")
  @Operation(operationId = "listImportRows", summary = "Show the rows, and what each comes to")
  @APIResponse(
      responseCode = "200",
      description = "The rows in the sheet's order",
      content =
          @Content(
              schema = @Schema(implementation = ImportRowPage.class),
              examples = @ExampleObject(name = "rows", value = ImportExamples.ROWS)))
  public Page<ImportRowView> rows(
      @PathParam("id") UUID id,
      @QueryParam("outcome") RowOutcome outcome,
      @BeanParam Paging paging) {
    return importing.rows(id, outcome, paging);
  }

  @GET
  @Path("/{id}/rows/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getImportErrorSheet",
      summary = "Fetch what is wrong as a sheet (CSV or XLSX), to put it right by")
  @APIResponse(
      responseCode = "200",
      description = "A row for each cell that is wrong",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "errors", value = ImportExamples.SHEET)))
  public Response sheet(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(errors.of(importing.wrongRows(id)), "fejl-i-importen", errors.title());
  }

  @POST
  @Path("/{id}/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptListImport",
      summary = "Take the list over: all of it, or without the rows that are wrong")
  @APIResponse(
      responseCode = "200",
      description = "The import, accepted",
      content =
          @Content(
              schema = @Schema(implementation = ListImportView.class),
              examples = @ExampleObject(name = "import", value = ImportExamples.IMPORT)))
  public RestResponse<ListImportView> accept(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AcceptListImport accept) {
    return ImportAnswer.of(importing.accept(id, ifMatch, accept.leaveOutWrongRows()));
  }

  /** Whether the rows that are wrong are left out; otherwise they stop the whole. */
  record AcceptListImport(@NotNull Boolean leaveOutWrongRows) {}

  /** A page, for the API's documentation: it cannot name a generic type. */
  record ListImportPage(List<ListImportView> items, int page, int pageSize, long total) {}

  /** A page, for the API's documentation: it cannot name a generic type. */
  record ImportRowPage(List<ImportRowView> items, int page, int pageSize, long total) {}
}
