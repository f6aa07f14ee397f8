package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.WrittenDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Brings accesses in line with criteria, ending exactly those that were shown to end. */
record AlignAccesses(
    @NotNull @Valid List<@NotNull @Valid CriteriaBody> criteria,
    @Valid
        @Schema(
            nullable = true,
            description = "Where they were decided; null where they are in force already")
        DecidedElsewhere decision,
    @NotNull @Schema(description = "The grants that the preview showed to end")
        Set<@NotNull UUID> grants) {

  /** A decision made outside the portal. */
  record DecidedElsewhere(
      @NotNull @Schema(examples = "2016-01-12") LocalDate decidedOn,
      @NotBlank @Size(max = 200) @Schema(examples = "Direktionen, punkt 4, sag 16/10482")
          String reference) {

    WrittenDecision decision() {
      return new WrittenDecision(decidedOn, reference.strip());
    }
  }
}
