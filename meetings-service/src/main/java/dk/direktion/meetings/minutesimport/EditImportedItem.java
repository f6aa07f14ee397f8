package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.EditSections;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Corrects the item of that number, or adds one; what is missing or null stays, an empty text
 * removes, a list replaces the whole list.
 */
public record EditImportedItem(
    @NotNull @Min(1) @Max(9999) @Schema(examples = "2") Integer number,
    @Size(max = 1000) @Schema(nullable = true, examples = "Status på havneprojektet") String title,
    @Size(max = 40) @Schema(nullable = true, examples = "19/20455") String caseNumber,
    @Schema(nullable = true, examples = "false") Boolean closed,
    @Size(max = 500) @Schema(nullable = true, examples = "[\"Tidsplan for havnen.pdf\"]")
        List<@NotBlank @Size(max = 1000) String> attachments,
    @Size(max = 500) @Schema(nullable = true)
        List<@Valid @NotNull EditImportedPoint> recommendationPoints,
    @Size(max = 100) @Schema(nullable = true) List<@Valid @NotNull EditImportedDecision> decisions,
    @Valid @Schema(nullable = true) EditSections sections,
    @Size(max = 10_000) @Schema(nullable = true, examples = "TMC indstiller, at direktionen")
        String recommendationIntro,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Milepælene er sendt ud på mail.")
        String recommendationRemarks) {}
