package dk.direktion.access.application.web;

import dk.direktion.access.application.WorkNeed;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for access, with the work need and why the public website cannot meet it. */
record CreateApplication(
    @Schema(
            description =
                "To read agendas, or to make them in the production module; READER if left out")
        AgendaSystem system,
    @NotNull BodyGroup bodyGroup,
    @NotNull Scope scope,
    @NotNull @Size(min = 20, max = 4000) @Schema(description = "What the access is needed for")
        String workNeed,
    @NotNull
        @Size(min = 20, max = 4000)
        @Schema(description = "Why the public website cannot meet the need")
        String whyWebsiteInsufficient,
    @Schema(description = "The last day wanted; none for as long as the position lasts")
        LocalDate validTo) {

  CreateApplication {
    system = system == null ? AgendaSystem.READER : system;
    workNeed = workNeed == null ? null : workNeed.strip();
    whyWebsiteInsufficient = whyWebsiteInsufficient == null ? null : whyWebsiteInsufficient.strip();
  }

  WorkNeed need() {
    return new WorkNeed(system, scope, workNeed, whyWebsiteInsufficient, validTo);
  }
}
