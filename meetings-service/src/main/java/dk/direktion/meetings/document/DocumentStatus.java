package dk.direktion.meetings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a paper has come.
 *
 * @param approvedAt local time in Denmark, or null
 * @param version its version, or 0 where it has none
 * @param approvals those who approved it one by one, in the order they did
 */
public record DocumentStatus(
    DocumentStage stage,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(nullable = true, examples = "2026-12-03T09:15")
        LocalDateTime approvedAt,
    @Schema(examples = "1") int version,
    List<DocumentApproval> approvals) {

  public static final DocumentStatus DRAFT = of(DocumentStage.DRAFT, 0);

  public DocumentStatus {
    approvals = List.copyOf(approvals);
  }

  /** Makes the status of a paper nobody approves. */
  static DocumentStatus of(DocumentStage stage, int version) {
    return new DocumentStatus(stage, null, version, List.of());
  }
}
