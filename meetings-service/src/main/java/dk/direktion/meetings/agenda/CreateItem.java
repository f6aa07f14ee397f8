package dk.direktion.meetings.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new item on an agenda. */
public record CreateItem(
    @NotBlank @Size(max = 300) @Schema(examples = "Ny frivillighedspolitik") String title,
    @Size(max = 40) @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(description = "Closed to all without a right to closed items", examples = "false")
        Boolean closed,
    @Size(max = 200) @Schema(nullable = true, examples = "BYC") String recommender,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Politikken er fra 2019.")
        String background,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Udkastet følger i bilag 1.")
        String presentation,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Ingen.") String economy,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Udkastet er klar til høring.")
        String assessment,
    @Schema(nullable = true) List<@Valid @NotNull PointText> recommendationPoints,
    @Schema(nullable = true, examples = "[\"Udkast til politik.pdf\"]")
        List<@NotBlank @Size(max = 300) String> attachments) {

  NewItem on(UUID caseId) {
    return new NewItem(
        title.strip(),
        Boolean.TRUE.equals(closed),
        caseId,
        null,
        null,
        recommender,
        null,
        new Sections(background, presentation, economy, assessment),
        recommendationPoints == null ? List.of() : recommendationPoints,
        attachments == null ? List.of() : attachments,
        null,
        null);
  }
}
