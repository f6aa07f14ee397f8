package dk.direktion.budget.actual.web;

import dk.direktion.budget.actual.ImportingPostings;
import dk.direktion.budget.actual.PostingImportView;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/posting-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Posting imports",
    description = "The finance system's files, looked at before they count")
class PostingImportsResource {

  private static final String IMPORT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000061", "rows": 2, "wrong": 1, "known": 0,
       "state": "READ", "readBy": "Peter Østergaard", "readAt": "2015-03-02T09:00:00Z",
       "settledAt": null,
       "errors": [{"line": 4, "field": "Beløb", "message": "Skriv beløbet som 1.234,56"}]}""";

  private static final String FILE =
      """
      Bogføringsdato;Bilagsnr;Kontostreng;Tekst;Beløb
      31-01-2015;1001;06.45.51.3.002;Julegaver;1.234,56""";

  private final ImportingPostings importing;

  PostingImportsResource(ImportingPostings importing) {
    this.importing = importing;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "readPostings",
      summary = "Read a file of postings (CSV in UTF-8 or Windows-1252)",
      description = "Nothing is booked before the import is accepted.")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "file", value = FILE)))
  @APIResponse(
      responseCode = "201",
      description = "What was read; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportView.class),
              examples = @ExampleObject(name = "import", value = IMPORT)))
  public RestResponse<PostingImportView> read(byte[] content, @Context UriInfo address) {
    PostingImportView read = importing.read(content);
    return ResponseBuilder.create(Status.CREATED, read)
        .header(HttpHeaders.LOCATION, address.getAbsolutePath().getRawPath() + "/" + read.id())
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getPostingImport", summary = "Tell what was read of a file")
  @APIResponse(
      responseCode = "200",
      description = "What was read",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportView.class),
              examples = @ExampleObject(name = "import", value = IMPORT)))
  public PostingImportView one(@PathParam("id") UUID id) {
    return importing.one(id);
  }

  @POST
  @Path("/{id}/acceptance")
  @Operation(
      operationId = "acceptPostingImport",
      summary = "Book the lines that are right and were not booked before")
  @APIResponse(
      responseCode = "200",
      description = "The import, accepted",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportView.class),
              examples = @ExampleObject(name = "import", value = IMPORT)))
  public PostingImportView accept(@PathParam("id") UUID id) {
    return importing.accept(id);
  }

  @POST
  @Path("/{id}/discarding")
  @Operation(operationId = "discardPostingImport", summary = "Leave the file; nothing is booked")
  @APIResponse(
      responseCode = "200",
      description = "The import, discarded",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportView.class),
              examples = @ExampleObject(name = "import", value = IMPORT)))
  public PostingImportView discard(@PathParam("id") UUID id) {
    return importing.discard(id);
  }
}
