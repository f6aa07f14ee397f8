package dk.direktion.meetings.reminder.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reminder.CompleteReminder;
import dk.direktion.meetings.reminder.CreateReminder;
import dk.direktion.meetings.reminder.EditReminder;
import dk.direktion.meetings.reminder.KeepingReminders;
import dk.direktion.meetings.reminder.ListingReminders;
import dk.direktion.meetings.reminder.ReminderView;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reminders")
@Tag(name = "Reminders", description = "What is expected when, and who is responsible")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {

  private final ListingReminders listing;
  private final KeepingReminders keeping;

  ReminderResource(ListingReminders listing, KeepingReminders keeping) {
    this.listing = listing;
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "listReminders",
      summary = "List what stands on the reminder lists, now or on a day")
  public Page<ReminderView> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("asOf")
          @Parameter(description = "The day whose list is wanted", example = "2026-01-06")
          LocalDate asOf,
      @BeanParam Paging paging) {
    return listing.list(body, asOf, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createReminder", summary = "Add a row to a body's reminder list")
  @APIResponse(
      responseCode = "201",
      description = "The row",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response create(@Valid @NotNull CreateReminder reminder, @Context UriInfo address) {
    ReminderView view = keeping.add(reminder);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @GET
  @Path("/{reminderId}")
  @Operation(operationId = "getReminder", summary = "Show a row of a reminder list")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response show(@PathParam("reminderId") UUID reminderId) {
    ReminderView view = listing.show(reminderId);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{reminderId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editReminder",
      summary = "Reword a row from today; how it read before is kept")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response edit(
      @PathParam("reminderId") UUID reminderId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditReminder reminder) {
    ReminderView view = keeping.edit(reminderId, ifMatch, reminder);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{reminderId}/completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "completeReminder",
      summary = "Take a row off the list because it is done")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response complete(
      @PathParam("reminderId") UUID reminderId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CompleteReminder completion) {
    ReminderView view = keeping.complete(reminderId, ifMatch, completion.note());
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{reminderId}/removal")
  @Operation(
      operationId = "removeReminder",
      summary = "Take a row off the list because it should not be there")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response remove(
      @PathParam("reminderId") UUID reminderId, @HeaderParam("If-Match") String ifMatch) {
    ReminderView view = keeping.remove(reminderId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{reminderId}/restoration")
  @Operation(
      operationId = "restoreReminder",
      summary = "Put a row back that was completed or removed")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = ReminderView.class)))
  public Response restore(
      @PathParam("reminderId") UUID reminderId, @HeaderParam("If-Match") String ifMatch) {
    ReminderView view = keeping.restore(reminderId, ifMatch);
    return Versioned.ok(view, view.version());
  }
}
