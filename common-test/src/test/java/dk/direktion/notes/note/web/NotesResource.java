package dk.direktion.notes.note.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import dk.direktion.notes.note.Note;
import dk.direktion.notes.note.WritingNotes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NotesResource {

  private final WritingNotes writing;

  NotesResource(WritingNotes writing) {
    this.writing = writing;
  }

  record WriteNote(
      @NotBlank @Size(max = 300) String title,
      boolean closed,
      Integer pages,
      LocalDate due,
      List<@NotNull @Valid Tag> tags) {}

  record Tag(@NotBlank String name) {}

  record RenameNote(@NotBlank String title) {}

  record NoteView(UUID id, String title, LocalDate written) {
    static NoteView of(Note note) {
      return new NoteView(note.id(), note.title(), note.written());
    }
  }

  @GET
  public Page<NoteView> list(
      @BeanParam Paging paging,
      @QueryParam("since") LocalDate since,
      @QueryParam("q") @Size(max = 20) String q) {
    return writing.page(paging).map(NoteView::of);
  }

  @POST
  public Response write(@NotNull @Valid WriteNote body) {
    Note note = writing.write(body.title(), body.closed());
    return answer(Response.created(URI.create("/api/notes/v1/notes/" + note.id())), note);
  }

  @GET
  @Path("/{id}")
  public Response read(@PathParam("id") UUID id) {
    return answer(Response.ok(), writing.read(id));
  }

  @PUT
  @Path("/{id}/title")
  public Response rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RenameNote body) {
    return answer(Response.ok(), writing.rename(id, ifMatch, body.title()));
  }

  @GET
  @Path("/{id}/fault")
  public Response fault(@PathParam("id") UUID id, @QueryParam("now") boolean now) {
    if (now) {
      throw new IllegalArgumentException("hemmelig detalje");
    }
    return Response.noContent().build();
  }

  private static Response answer(Response.ResponseBuilder answer, Note note) {
    return answer.header("ETag", EntityTags.of(note.version())).entity(NoteView.of(note)).build();
  }
}
