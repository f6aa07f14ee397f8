package dk.direktion.meetings.body.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.body.BodyView;
import dk.direktion.meetings.body.ListingBodies;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/bodies")
@Tag(name = "Bodies", description = "The bodies that meet")
@Produces(MediaType.APPLICATION_JSON)
class BodyResource {

  private final ListingBodies listing;

  BodyResource(ListingBodies listing) {
    this.listing = listing;
  }

  @GET
  @Operation(operationId = "listBodies", summary = "List the bodies whose meetings you may read")
  public Page<BodyView> list(@BeanParam Paging paging) {
    return listing.list(paging);
  }
}
