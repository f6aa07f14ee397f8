package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.InvalidInput;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what to change about an attachment; what is missing or null stays. */
public record EditAttachment(
    @Size(max = 300) @Schema(nullable = true, examples = "Udkast til politik.pdf") String name,
    @Schema(
            nullable = true,
            description = "Closed to all without a right to closed items, on an open item too",
            examples = "true")
        Boolean closed) {

  /**
   * Returns the wanted name without what cannot be shown.
   *
   * @throws InvalidInput if nothing is left
   */
  public String shownName() {
    String shown = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
    if (shown.isEmpty()) {
      throw InvalidInput.of("name", "attachment-name-missing");
    }
    return shown;
  }
}
