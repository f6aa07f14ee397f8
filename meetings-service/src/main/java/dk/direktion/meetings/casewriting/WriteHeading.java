package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.casefile.CaseNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says the whole heading anew; co-authors stay as they are where they are left out. */
public record WriteHeading(
    @NotBlank @Size(max = 300) @Schema(examples = "Ny frivillighedspolitik") String title,
    @Size(max = 40) @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(description = "Closed to all without a right to closed items", examples = "false")
        Boolean closed,
    @Size(max = 1000) @Schema(nullable = true, examples = "Omtaler en ansat") String closedReason,
    @Size(max = 200) @Schema(nullable = true, examples = "HRC") String recommender,
    @Size(max = 20) @Schema(nullable = true, examples = "[\"projektleder\"]")
        List<@NotNull String> coAuthors) {

  HeadingText text() {
    boolean isClosed = Boolean.TRUE.equals(closed);
    return new HeadingText(
        title.strip(),
        CaseNumber.textOf("caseNumber", caseNumber),
        isClosed,
        isClosed ? orNull(closedReason) : null,
        orNull(recommender));
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
