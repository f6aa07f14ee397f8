package dk.direktion.meetings.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a paper has come.
 *
 * @param date when it was approved, or null
 * @param version its version, or 0 where it has none
 */
public record DocumentStatus(
    DocumentStage stage,
    @Schema(nullable = true, examples = "2026-12-03") LocalDate date,
    @Schema(examples = "1") int version) {

  public static final DocumentStatus DRAFT = new DocumentStatus(DocumentStage.DRAFT, null, 0);
}
