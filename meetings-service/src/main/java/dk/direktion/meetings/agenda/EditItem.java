package dk.direktion.meetings.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says what to change about an item; what is missing or null stays, an empty text removes a
 * section, a list replaces the whole list.
 */
public record EditItem(
    @Size(max = 300) @Schema(nullable = true, examples = "Ny frivillighedspolitik") String title,
    @Size(max = 40) @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(nullable = true, examples = "true") Boolean closed,
    @Size(max = 200) @Schema(nullable = true, examples = "BYC") String recommender,
    @Valid @Schema(nullable = true) EditSections sections,
    @Schema(nullable = true) List<@Valid @NotNull PointText> recommendationPoints,
    @Schema(nullable = true, examples = "[\"Udkast til politik.pdf\"]")
        List<@NotBlank @Size(max = 300) String> attachments) {}
