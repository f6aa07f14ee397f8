package dk.direktion.access.audit.web;

import dk.direktion.access.audit.TellingWhoRead;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/closed-reading-disclosures")
@Tag(name = "Audit")
class ClosedReadingDisclosuresResource {

  private final TellingWhoRead telling;

  ClosedReadingDisclosuresResource(TellingWhoRead telling) {
    this.telling = telling;
  }

  @POST
  @Operation(
      operationId = "tellWhoRead",
      summary = "Let the person a closed item is about see who reads it; for the auditor")
  @APIResponse(responseCode = "204", description = "The person sees it from now on")
  public void tell(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = TellWhoRead.class),
                      examples =
                          @ExampleObject(
                              name = "tellWhoRead",
                              value =
                                  """
                                  {"person": "medarbejder",
                                   "agendaItem": "0195b2c0-0000-7000-8000-000000000002",
                                   "request": "16/10482"}
                                  """)))
          @NotNull
          @Valid
          TellWhoRead body) {
    telling.tell(body.person(), body.agendaItem(), body.request());
  }

  /**
   * Whom to tell about which item.
   *
   * @param request what the person asked by, such as a number in the records
   */
  record TellWhoRead(
      @NotBlank String person,
      @NotNull UUID agendaItem,
      @NotBlank @Size(max = 100) String request) {}
}
