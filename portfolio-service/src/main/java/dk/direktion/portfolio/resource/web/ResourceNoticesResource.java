package dk.direktion.portfolio.resource.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.resource.ReadingNotices;
import dk.direktion.portfolio.resource.ResourceNoticeView;
import dk.direktion.portfolio.resource.ResourceNoticeView.NoticeState;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/resource-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceNoticesResource {

  private final ReadingNotices notices;
  private final Wording wording;

  ResourceNoticesResource(ReadingNotices notices, Wording wording) {
    this.notices = notices;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "listResourceNotices",
      summary = "List what centres were told of activities, and what they will be told when",
      description = "Centres are told at least a month before a start, and again when it moves.")
  @APIResponse(
      responseCode = "200",
      description = "What is due first, then what was sent, the newest first",
      content =
          @Content(
              schema = @Schema(implementation = ResourceNoticePage.class),
              examples = @ExampleObject(name = "notices", value = ResourceExamples.NOTICES)))
  public Page<ResourceNoticeView> list(
      @QueryParam("project") UUID project,
      @Parameter(description = "Code of a centre") @QueryParam("unit") String unit,
      @QueryParam("state") NoticeState state,
      @BeanParam Paging paging) {
    return notices.list(project, unit, state, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "exportResourceNotices", summary = "The same list as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema =
                  @Schema(implementation = String.class, examples = "Center;Centerchef;Projekt")))
  public Response sheet(
      @QueryParam("project") UUID project,
      @QueryParam("unit") String unit,
      @QueryParam("state") NoticeState state,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        notices.sheet(project, unit, state), "varsler", wording.text("warning.sheet"));
  }
}
