package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.Outcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point of a recommendation with its lettered sub-points, and what was decided about it. */
public record DocumentPoint(
    @Schema(examples = "1") int number,
    @Schema(examples = "at forslaget godkendes") String text,
    @Schema(examples = "[\"at det sker i 2026\"]") List<String> subPoints,
    @Schema(nullable = true) Outcome outcome) {

  public DocumentPoint {
    subPoints = List.copyOf(subPoints);
  }
}
