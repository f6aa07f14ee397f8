package dk.direktion.meetings.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One recommendation point as it is written. */
public record PointText(
    @NotBlank @Size(max = 10_000) @Schema(examples = "at forslaget godkendes") String text,
    @Schema(nullable = true, examples = "[\"at det sker i 2026\"]")
        List<@NotBlank @Size(max = 10_000) String> subPoints) {

  public PointText {
    subPoints = subPoints == null ? List.of() : List.copyOf(subPoints);
  }
}
