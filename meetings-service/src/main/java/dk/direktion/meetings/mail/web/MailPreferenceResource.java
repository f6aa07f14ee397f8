package dk.direktion.meetings.mail.web;

import dk.direktion.meetings.mail.ChooseMail;
import dk.direktion.meetings.mail.ChoosingMail;
import dk.direktion.meetings.mail.MailPreferenceView;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/mail-preference")
@Tag(name = "Mail", description = "How you want to be written to")
@Produces(MediaType.APPLICATION_JSON)
class MailPreferenceResource {

  private final ChoosingMail choosing;

  MailPreferenceResource(ChoosingMail choosing) {
    this.choosing = choosing;
  }

  @GET
  @Operation(operationId = "getMailPreference", summary = "Show how you want to be written to")
  @APIResponse(
      responseCode = "200",
      description = "What you have chosen, or what counts until you do",
      content = @Content(schema = @Schema(implementation = MailPreferenceView.class)))
  public Response show() {
    MailPreferenceView view = choosing.show();
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "putMailPreference", summary = "Choose how you want to be written to")
  @APIResponse(
      responseCode = "200",
      description = "What you have chosen",
      content = @Content(schema = @Schema(implementation = MailPreferenceView.class)))
  public Response choose(
      @Valid @NotNull ChooseMail choice, @HeaderParam("If-Match") String ifMatch) {
    MailPreferenceView view = choosing.choose(choice, ifMatch);
    return Versioned.ok(view, view.version());
  }
}
