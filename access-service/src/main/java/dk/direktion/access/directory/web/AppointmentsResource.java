package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.Appointment;
import dk.direktion.access.directory.AppointmentState;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
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

/** Who shall hold what, until two people agree on it. */
@Path("/appointments")
@Tag(name = "Directory")
@Transactional
class AppointmentsResource {

  private static final String PROPOSED =
      """
      {"person": "sagsbehandler", "kind": "KEY_STAFF", "title": "Nøglemedarbejder",
       "unit": "HRC", "main": false, "from": "2016-06-01"}
      """;
  private static final String REASON =
      """
      {"reason": "Vi har ingen aftale om den stilling"}
      """;

  private final Appointing appointing;

  AppointmentsResource(Appointing appointing) {
    this.appointing = appointing;
  }

  @GET
  @Operation(operationId = "listAppointments", summary = "List appointments, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of appointments",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AppointmentPage.class),
              examples = @ExampleObject(name = "appointments", value = Examples.APPOINTMENTS)))
  public Page<AppointmentView> list(
      @Parameter(description = "Only those in this state", example = "PROPOSED")
          @QueryParam("state")
          AppointmentState state,
      @Parameter(description = "Only those about this person", example = "sagsbehandler")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @BeanParam Paging paging) {
    return appointing.list(Optional.ofNullable(state), person, paging).map(this::view);
  }

  @POST
  @Operation(
      operationId = "proposeAppointment",
      summary = "Propose who shall hold a position; one that carries nothing is given at once")
  @APIResponse(
      responseCode = "201",
      description = "The appointment",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AppointmentView.class),
              examples = @ExampleObject(name = "appointment", value = Examples.APPOINTMENT)))
  public RestResponse<AppointmentView> propose(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "appointment", value = PROPOSED)))
          @Valid
          @NotNull
          CreateAppointment body) {
    Appointment appointment = appointing.propose(body.wish());
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(appointment))
        .header(HttpHeaders.ETAG, EntityTags.of(appointment.version()))
        .build();
  }

  @POST
  @Path("/{id}/confirmation")
  @Operation(
      operationId = "confirmAppointment",
      summary = "Confirm, as the second person, what somebody else has proposed")
  @APIResponse(
      responseCode = "200",
      description = "The appointment",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AppointmentView.class),
              examples = @ExampleObject(name = "appointment", value = Examples.APPOINTMENT)))
  public RestResponse<AppointmentView> confirm(
      @Parameter(description = "Id of the appointment") @PathParam("id") UUID id,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    return tagged(appointing.confirm(id, ifMatch));
  }

  @POST
  @Path("/{id}/refusal")
  @Operation(operationId = "refuseAppointment", summary = "Refuse an appointment, with the reason")
  @APIResponse(
      responseCode = "200",
      description = "The appointment",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AppointmentView.class),
              examples = @ExampleObject(name = "appointment", value = Examples.APPOINTMENT)))
  public RestResponse<AppointmentView> refuse(
      @Parameter(description = "Id of the appointment") @PathParam("id") UUID id,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "refusal", value = REASON)))
          @Valid
          @NotNull
          RefuseAppointment body) {
    return tagged(appointing.refuse(id, body.reason().strip(), ifMatch));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Operation(operationId = "withdrawAppointment", summary = "Take a proposed appointment back")
  @APIResponse(
      responseCode = "200",
      description = "The appointment",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AppointmentView.class),
              examples = @ExampleObject(name = "appointment", value = Examples.APPOINTMENT)))
  public RestResponse<AppointmentView> withdraw(
      @Parameter(description = "Id of the appointment") @PathParam("id") UUID id,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    return tagged(appointing.withdraw(id, ifMatch));
  }

  private RestResponse<AppointmentView> tagged(Appointment appointment) {
    return RestResponse.ResponseBuilder.ok(view(appointment))
        .header(HttpHeaders.ETAG, EntityTags.of(appointment.version()))
        .build();
  }

  private AppointmentView view(Appointment appointment) {
    return AppointmentView.of(appointment, appointing.actions(appointment));
  }

  /** A page as the API document shows it. */
  record AppointmentPage(List<AppointmentView> items, int page, int pageSize, long total) {}
}
