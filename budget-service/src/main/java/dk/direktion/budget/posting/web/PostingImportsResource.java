package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.AcceptPostings;
import dk.direktion.budget.posting.ImportingPostings;
import dk.direktion.budget.posting.PostingImportDetailView;
import dk.direktion.budget.posting.PostingImportView;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/posting-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Posting imports",
    description = "The finance system's files, looked at before they count")
class PostingImportsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ImportingPostings importing;

  PostingImportsResource(ImportingPostings importing) {
    this.importing = importing;
  }

  @GET
  @Operation(operationId = "listPostingImports", summary = "List the files, newest first")
  @APIResponse(
      responseCode = "200",
      description = "Those that wait, and those that are settled",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportPage.class),
              examples = @ExampleObject(name = "imports", value = PostingExamples.IMPORTS)))
  public Page<PostingImportView> list(@BeanParam Paging paging) {
    return importing.list(paging);
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "readPostings",
      summary = "Read a file of postings (CSV in UTF-8 or Windows-1252)",
      description =
          "Nothing is booked before the import is accepted. 409 posting-file-known where the very"
              + " same file was accepted before.")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "file", value = PostingExamples.FILE)))
  @APIResponse(
      responseCode = "201",
      description = "What was read; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportDetailView.class),
              examples = @ExampleObject(name = "import", value = PostingExamples.LOOKED_INTO)))
  public RestResponse<PostingImportDetailView> read(
      @Parameter(description = "What the person who sends it calls it")
          @QueryParam("fileName")
          @Size(max = 200)
          String fileName,
      byte[] content,
      @Context UriInfo uri) {
    return VersionedAnswer.created(importing.read(fileName, content), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getPostingImport", summary = "Tell what was read of a file")
  @APIResponse(
      responseCode = "200",
      description = "What was read, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportDetailView.class),
              examples = @ExampleObject(name = "import", value = PostingExamples.LOOKED_INTO)))
  public RestResponse<PostingImportDetailView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(importing.one(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptPostingImport",
      summary = "Book the lines that are right and were not booked before",
      description = "The rules there are place them; what no rule is about is parked.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AcceptPostings.class),
              examples = @ExampleObject(name = "acceptance", value = PostingExamples.ACCEPT)))
  @APIResponse(
      responseCode = "200",
      description = "The import, accepted",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportDetailView.class),
              examples = @ExampleObject(name = "import", value = PostingExamples.LOOKED_INTO)))
  public RestResponse<PostingImportDetailView> accept(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AcceptPostings acceptance) {
    return VersionedAnswer.ok(importing.accept(id, ifMatch, acceptance));
  }

  @POST
  @Path("/{id}/discarding")
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "discardPostingImport", summary = "Leave the file; nothing is booked")
  @APIResponse(
      responseCode = "200",
      description = "The import, discarded",
      content =
          @Content(
              schema = @Schema(implementation = PostingImportDetailView.class),
              examples = @ExampleObject(name = "import", value = PostingExamples.LOOKED_INTO)))
  public RestResponse<PostingImportDetailView> discard(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return VersionedAnswer.ok(importing.discard(id, ifMatch));
  }
}
