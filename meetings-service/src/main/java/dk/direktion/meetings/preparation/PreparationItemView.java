package dk.direktion.meetings.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of an external agenda with what is prepared for it. */
public record PreparationItemView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000042") UUID id,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000041") UUID preparationId,
    @Schema(examples = "KKR") String bodyCode,
    @Schema(examples = "Kommunekontaktrådet") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-08T09:00")
        LocalDateTime start,
    @Schema(examples = "3") int number,
    @Schema(examples = "Fælles beredskab") String title,
    @Schema(examples = "Sekretariatet foreslår en fælles vagtcentral.") String externalText,
    PreparationState state,
    @Schema(nullable = true, description = "Who wants it prepared", examples = "direktoer")
        String wantedBy,
    @Schema(nullable = true, examples = "Birgitte Nørskov") String wantedByName,
    @Schema(nullable = true, examples = "sagsbehandler") String author,
    @Schema(nullable = true, examples = "Sofie Krogh") String authorName,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate deadline,
    @Schema(examples = "false") boolean late,
    @Schema(nullable = true, examples = "Hvad koster det os?") String focus,
    @Schema(
            nullable = true,
            description = "Why it was given back",
            examples = "Skriv, hvad det koster.")
        String returnReason,
    @Schema(
            nullable = true,
            description = "Null where nothing is written, or the caller may not read it yet",
            examples = "Borgmesteren kan støtte forslaget.")
        String note,
    @Schema(examples = "[\"write\", \"hand-in\"]") List<String> actions,
    @Schema(examples = "2") long version) {}
