package dk.direktion.meetings.body.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.body.HolidayView;
import dk.direktion.meetings.body.ListingHolidays;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/holidays")
@Tag(name = "Holidays", description = "Days that do not count as working days")
@Produces(MediaType.APPLICATION_JSON)
class HolidayResource {

  private final ListingHolidays listing;

  HolidayResource(ListingHolidays listing) {
    this.listing = listing;
  }

  @GET
  @Operation(operationId = "listHolidays", summary = "List the Danish public holidays of a year")
  public Page<HolidayView> list(
      @QueryParam("year") @NotNull @Parameter(example = "2027") Integer year,
      @BeanParam Paging paging) {
    return listing.list(year, paging);
  }
}
