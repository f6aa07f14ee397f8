package dk.direktion.access.explanation.web;

import dk.direktion.access.explanation.Explaining;
import dk.direktion.access.explanation.SeenAgenda;
import dk.direktion.access.explanation.SeenMeeting;
import dk.direktion.access.reader.Wording;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/explanations")
@Tag(
    name = "Explanations",
    description = "Why somebody can read something, and what they would see")
class ExplanationsResource {

  private static final String AGENDA =
      """
      {"meetingId": "0195b2c0-0000-7000-8000-000000000001", "bodyCode": "DIR",
       "bodyName": "Direktionen", "start": "2016-01-19T09:00", "state": "AGENDA_PUBLISHED",
       "known": true,
       "items": [
         {"itemId": "0195b2c0-0000-7000-8000-000000000002", "number": 1, "closed": false,
          "readable": true, "conflicted": false, "title": "Ny frivillighedspolitik"},
         {"itemId": "0195b2c0-0000-7000-8000-000000000003", "number": 2, "closed": true,
          "readable": false, "conflicted": false, "title": null}]}
      """;

  private final Explaining explaining;
  private final Wording wording;

  ExplanationsResource(Explaining explaining, Wording wording) {
    this.explaining = explaining;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "explainReading",
      summary = "Explain whether a person may read an agenda item, with the chain of reasons")
  @APIResponse(
      responseCode = "200",
      description = "Yes or no, and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ExplanationView.class),
              examples = @ExampleObject(name = "explanation", value = ExplanationView.EXAMPLE)))
  public ExplanationView explain(
      @Parameter(description = "Username", example = "medarbejder", required = true)
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(
              description = "Id of the item",
              example = "0195b2c0-0000-7000-8000-000000000002",
              required = true)
          @QueryParam("agendaItem")
          UUID agendaItem) {
    return ExplanationView.of(explaining.explain(person, agendaItem), wording);
  }

  @GET
  @Path("/meetings")
  @Operation(
      operationId = "listMeetingsSeenByPerson",
      summary = "List the meetings a person would see, latest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of meetings",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SeenMeetingPage.class),
              examples =
                  @ExampleObject(
                      name = "seenMeetings",
                      value =
                          """
                          {"items": [{"id": "0195b2c0-0000-7000-8000-000000000001",
                             "bodyCode": "DIR", "bodyName": "Direktionen",
                             "start": "2016-01-19T09:00", "state": "AGENDA_PUBLISHED",
                             "itemCount": 9, "closedCount": 1}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<SeenMeeting> meetings(
      @Parameter(description = "Username", example = "medarbejder", required = true)
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(description = "Code of a body", example = "DIR")
          @QueryParam("body")
          @DefaultValue("")
          String body,
      @BeanParam Paging paging) {
    return explaining.meetings(person, body, paging);
  }

  @GET
  @Path("/meetings/{meetingId}")
  @Operation(
      operationId = "showAgendaAsSeenByPerson",
      summary = "Show an agenda as a person would get it, with the titles you may read yourself")
  @APIResponse(
      responseCode = "200",
      description = "The agenda",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SeenAgenda.class),
              examples = @ExampleObject(name = "seenAgenda", value = AGENDA)))
  public SeenAgenda agenda(
      @PathParam("meetingId") UUID meetingId,
      @Parameter(description = "Username", example = "medarbejder", required = true)
          @QueryParam("person")
          @DefaultValue("")
          String person) {
    return explaining.agenda(person, meetingId);
  }

  /** A page as the API document shows it. */
  record SeenMeetingPage(List<SeenMeeting> items, int page, int pageSize, long total) {}
}
