package dk.direktion.budget.posting;

import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells whether the finance system's files of a time have come in. */
@ApplicationScoped
public class AcceptedFiles {

  private final PostingImports imports;

  AcceptedFiles(PostingImports imports) {
    this.imports = imports;
  }

  /**
   * Tell whether a file that reaches into a time was accepted after its last day; one accepted
   * before may lack what was booked since.
   */
  public boolean cover(LocalDate first, LocalDate last) {
    return imports.count(
            "state = ?1 and settledAt >= ?2 and lastDay >= ?3 and firstDay <= ?4",
            PostingImportState.ACCEPTED,
            last.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant(),
            first,
            last)
        > 0;
  }
}
