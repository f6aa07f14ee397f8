package dk.direktion.meetings.document.web;

import dk.direktion.meetings.document.CompilingDocuments;
import dk.direktion.meetings.document.DocumentVariant;
import dk.direktion.meetings.document.GoverningDocument;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/agenda")
@Tag(name = "Documents", description = "Agendas, minutes and extracts as papers")
@Produces(MediaType.WILDCARD)
class AgendaResource {

  private final CompilingDocuments compiling;
  private final DocumentAnswers answers;

  AgendaResource(CompilingDocuments compiling, DocumentAnswers answers) {
    this.compiling = compiling;
    this.answers = answers;
  }

  @GET
  @Operation(
      operationId = "getAgenda",
      summary = "Read the agenda with all its items, or download it as a paper")
  @APIResponse(
      responseCode = "200",
      description = "The agenda, as what the Accept header or the format wants",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = GoverningDocument.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Representation.WORD,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response agenda(
      @PathParam("meetingId") UUID meetingId,
      @QueryParam("format")
          @Parameter(
              description = "html, pdf or docx, for links; goes before the Accept header",
              example = "pdf",
              schema = @Schema(enumeration = {"html", "pdf", "docx"}))
          String format,
      @QueryParam("variant")
          @Parameter(
              description = "full, reader or public; what you may read unless given",
              example = "reader",
              schema = @Schema(enumeration = {"full", "reader", "public"}))
          String variant,
      @Context RoutingContext request) {
    return answers.answer(
        request, format, () -> compiling.agenda(meetingId, DocumentVariant.named(variant)));
  }
}
