package dk.direktion.meetings.followup;

import dk.direktion.common.problem.InvalidInput;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what became of a follow-up; the note may be left out where it is simply done. */
public record CompleteFollowUp(
    @Schema(nullable = true) FollowUpOutcome outcome,
    @Size(max = 2_000) @Schema(nullable = true, examples = "Sendt i høring.") String note) {

  FollowUpOutcome reported() {
    return outcome == null ? FollowUpOutcome.CARRIED_OUT : outcome;
  }

  /**
   * Returns the note without blanks around it, or null.
   *
   * @throws InvalidInput if what was not done lacks its reason
   */
  String remark() {
    boolean blank = note == null || note.isBlank();
    if (blank && reported() != FollowUpOutcome.CARRIED_OUT) {
      throw InvalidInput.of("note", "follow-up-reason-missing");
    }
    return blank ? null : note.strip();
  }
}
