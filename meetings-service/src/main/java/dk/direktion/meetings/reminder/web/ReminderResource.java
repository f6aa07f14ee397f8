package dk.direktion.meetings.reminder.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reminder.ListingReminders;
import dk.direktion.meetings.reminder.ReminderView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reminders")
@Tag(name = "Reminders", description = "What is expected when, and who is responsible")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {

  private final ListingReminders listing;

  ReminderResource(ListingReminders listing) {
    this.listing = listing;
  }

  @GET
  @Operation(operationId = "listReminders", summary = "List reminders")
  public Page<ReminderView> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @BeanParam Paging paging) {
    return listing.list(body, paging);
  }
}
