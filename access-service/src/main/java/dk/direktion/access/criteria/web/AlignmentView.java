package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.AlignmentLine.Outcome;
import dk.direktion.access.criteria.Criterion;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The accesses that fail criteria, and what happens to each. */
record AlignmentView(List<LineView> lines) {

  @Schema(name = "AlignmentLineView")
  record LineView(
      UUID grantId,
      PersonReference person,
      BodyGroup bodyGroup,
      String bodyGroupName,
      Scope scope,
      LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      List<Criterion> failed,
      @Schema(description = "What it fails, in words") List<String> why,
      Outcome outcome) {}
}
