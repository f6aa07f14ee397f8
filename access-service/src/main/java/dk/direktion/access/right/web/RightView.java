package dk.direktion.access.right.web;

import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RightView(
    AgendaSystem system,
    BodyGroup bodyGroup,
    String bodyGroupName,
    @Schema(description = "Those of the group's bodies it reaches; empty where it is all")
        List<String> onlyBodies,
    Scope scope,
    LocalDate validFrom,
    LocalDate validTo,
    @Schema(description = "What it rests on: position:<id> or grant:<id>") String source,
    @Schema(description = "The same as a sentence") String sourceText,
    @Schema(description = "The grant it rests on, or null") UUID grantId) {

  static RightView of(ReadingRight right, Wording wording) {
    return new RightView(
        right.system(),
        right.bodyGroup(),
        wording.text("body-group." + right.bodyGroup()),
        right.onlyBodies(),
        right.scope(),
        right.validFrom(),
        right.validTo(),
        right.basis().source(),
        wording.text(right.basis().textKey(), right.basis().details()),
        right.basis().grantId());
  }
}
