package dk.direktion.portfolio.lesson.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.lesson.LearningLessons;
import dk.direktion.portfolio.lesson.LessonSheet;
import dk.direktion.portfolio.lesson.LessonView;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/lessons")
@Tag(name = "Lessons", description = "What closed projects taught")
class LessonsResource {

  private static final String WORDS = "Words that must all be there, in any form or just begun";

  private final LearningLessons learning;
  private final LessonSheet sheet;

  LessonsResource(LearningLessons learning, LessonSheet sheet) {
    this.learning = learning;
    this.sheet = sheet;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "searchLessons",
      summary = "Search the lessons of all projects, the best first",
      description = "Without words the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = LessonPage.class),
              examples = @ExampleObject(name = "lessons", value = LessonExamples.PAGE)))
  public Page<LessonView> search(
      @Parameter(description = WORDS) @QueryParam("q") @Size(max = 200) String q,
      @BeanParam Paging paging) {
    return learning.search(q, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getLessonSheet", summary = "Fetch the same as a sheet, at most 5,000")
  @APIResponse(
      responseCode = "200",
      description = "A row for each",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "lessonSheet", value = LessonExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "lessonWorkbook", value = "PK…"))
      })
  public Response sheet(
      @Parameter(description = WORDS) @QueryParam("q") @Size(max = 200) String q,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(learning.found(q)), "erfaringer", sheet.title());
  }
}
