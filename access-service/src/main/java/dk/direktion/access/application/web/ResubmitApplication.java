package dk.direktion.access.application.web;

import dk.direktion.access.application.WorkNeed;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.Scope;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words a returned application anew; what is left out stays as it was. */
record ResubmitApplication(
    AgendaSystem system,
    Scope scope,
    @Size(min = 20, max = 4000) String workNeed,
    @Size(min = 20, max = 4000) String whyWebsiteInsufficient,
    @Schema(description = "The last day wanted") LocalDate validTo) {

  ResubmitApplication {
    workNeed = workNeed == null ? null : workNeed.strip();
    whyWebsiteInsufficient = whyWebsiteInsufficient == null ? null : whyWebsiteInsufficient.strip();
  }

  WorkNeed mergedInto(WorkNeed earlier) {
    return new WorkNeed(
        system == null ? earlier.system() : system,
        scope == null ? earlier.scope() : scope,
        workNeed == null ? earlier.workNeed() : workNeed,
        whyWebsiteInsufficient == null ? earlier.whyWebsiteInsufficient() : whyWebsiteInsufficient,
        validTo == null ? earlier.validTo() : validTo);
  }
}
