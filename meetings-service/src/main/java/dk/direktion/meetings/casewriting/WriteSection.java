package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.agenda.PointText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says a whole section anew. */
public record WriteSection(
    @Size(max = 100_000) @Schema(nullable = true, examples = "Puljen er på 4 mio. kr. i 2026.")
        String text,
    @Schema(
            description = "Says outright that there is nothing to say, as of the economy",
            examples = "false")
        Boolean none,
    @Size(max = 100)
        @Schema(
            nullable = true,
            description = "Only in the recommendation",
            examples = "[{\"text\": \"at forslaget godkendes\", \"subPoints\": []}]")
        List<@Valid @NotNull PointText> points) {

  SectionText text(SectionKind kind) {
    boolean isNone = Boolean.TRUE.equals(none);
    String said = text == null ? "" : text;
    if (isNone && !said.isBlank()) {
      throw InvalidInput.of("none", "none-but-text");
    }
    List<PointText> listed = points == null ? List.of() : points;
    if (kind != SectionKind.RECOMMENDATION && !listed.isEmpty()) {
      throw InvalidInput.of("points", "points-only-in-recommendation");
    }
    return new SectionText(isNone ? "" : said, isNone, listed);
  }
}
