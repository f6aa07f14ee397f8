package dk.direktion.meetings.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what an item of an external agenda is, by hand. */
public record WritePreparationItem(
    @Min(1)
        @Max(999)
        @Schema(
            nullable = true,
            description = "Its number on the external agenda; the next one if left out",
            examples = "3")
        Integer number,
    @NotBlank @Size(max = 300) @Schema(examples = "Fælles beredskab") String title,
    @Size(max = 100_000)
        @Schema(nullable = true, examples = "Sekretariatet foreslår en fælles vagtcentral.")
        String externalText) {

  ExternalItem as(int given) {
    return new ExternalItem(given, title.strip(), externalText == null ? "" : externalText.strip());
  }
}
