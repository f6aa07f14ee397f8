package dk.direktion.meetings.minutesimport;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went when many imports were accepted at once. */
public record AcceptedImportsView(List<Accepted> accepted, List<Left> left) {

  /** An import that has become a meeting. */
  public record Accepted(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000020") UUID importId,
      @Schema(examples = "referat.pdf") String fileName,
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId) {}

  /** An import that has not, and why. */
  public record Left(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000021") UUID importId,
      @Schema(nullable = true, examples = "referat.html") String fileName,
      @Schema(
              description = "The problem's type, as when it is accepted alone",
              examples = "import-has-doubts")
          String reason,
      @Schema(examples = "Der er 2 steder, som nogen skal se på først.") String message) {}
}
