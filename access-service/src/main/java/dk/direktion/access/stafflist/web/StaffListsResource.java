package dk.direktion.access.stafflist.web;

import dk.direktion.access.reader.Wording;
import dk.direktion.access.stafflist.ImportingStaff;
import dk.direktion.common.problem.FieldError;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People and positions from a file. */
@Path("/staff-lists")
@Tag(name = "Directory")
@Consumes("text/csv")
class StaffListsResource {

  private static final int LARGEST = 5_000_000;
  private static final String FILE =
      """
      brugernavn;navn;e-mail;enhed;stilling;art;fra;til
      ny-medarbejder;Ny Medarbejder;ny@direktion.example;HRC;Konsulent;STAFF;01-06-2016;
      """;
  private static final String OUTCOME =
      """
      {"applied": false, "lines": [{"line": 2, "username": "ny-medarbejder", "name": "Ny Medarbejder",
         "effects": ["NEW_PERSON", "NEW_POSITION"], "errors": []},
        {"line": 3, "username": "sagsbehandler", "name": "Sofie Krogh", "effects": ["NOTHING"],
         "errors": [{"field": "enhed", "message": "Ingen enhed har den kode"}]}]}
      """;

  private final ImportingStaff importing;
  private final Wording wording;

  StaffListsResource(ImportingStaff importing, Wording wording) {
    this.importing = importing;
    this.wording = wording;
  }

  @POST
  @Path("/previews")
  @Operation(
      operationId = "previewStaffList",
      summary = "Show line by line what a staff list would change and what is wrong with it")
  @APIResponse(
      responseCode = "200",
      description = "What each line would do",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StaffListView.class),
              examples = @ExampleObject(name = "preview", value = OUTCOME)))
  public StaffListView preview(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "list", value = FILE)))
          @NotNull
          @Size(max = LARGEST)
          byte[] file) {
    return view(false, importing.preview(file));
  }

  @POST
  @Operation(operationId = "applyStaffList", summary = "Do what a staff list says, all or nothing")
  @APIResponse(
      responseCode = "200",
      description = "What each line did",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StaffListView.class),
              examples = @ExampleObject(name = "applied", value = OUTCOME)))
  public StaffListView apply(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "list", value = FILE)))
          @NotNull
          @Size(max = LARGEST)
          byte[] file) {
    return view(true, importing.apply(file));
  }

  private StaffListView view(boolean applied, List<ImportingStaff.Outcome> outcomes) {
    return new StaffListView(
        applied,
        outcomes.stream()
            .map(
                outcome ->
                    new LineView(
                        outcome.line(),
                        outcome.username(),
                        outcome.name(),
                        outcome.effects(),
                        outcome.errors().stream()
                            .map(
                                error ->
                                    new FieldError(error.field(), wording.problem(error.message())))
                            .toList()))
            .toList());
  }

  /** What each line of a staff list does, or has done. */
  record StaffListView(boolean applied, List<LineView> lines) {}

  /** One line; errors name the column and say why. */
  record LineView(
      int line,
      String username,
      String name,
      List<ImportingStaff.Effect> effects,
      List<FieldError> errors) {}
}
