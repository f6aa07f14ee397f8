package dk.direktion.meetings.submission.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.submission.ListingSlots;
import dk.direktion.meetings.submission.SubmissionSlot;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/submission-slots")
@Tag(name = "Submission slots", description = "Coming meetings that take proposals")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionSlotResource {

  private final ListingSlots listing;

  SubmissionSlotResource(ListingSlots listing) {
    this.listing = listing;
  }

  @GET
  @Operation(
      operationId = "listSubmissionSlots",
      summary = "List the coming meetings that take proposals")
  public Page<SubmissionSlot> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @BeanParam Paging paging) {
    return listing.list(body, paging);
  }
}
