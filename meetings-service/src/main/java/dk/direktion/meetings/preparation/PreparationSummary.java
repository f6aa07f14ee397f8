package dk.direktion.meetings.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preparation as a list shows it; the figures are of the items the caller may know of. */
public record PreparationSummary(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000041") UUID id,
    @Schema(examples = "KKR") String bodyCode,
    @Schema(examples = "Kommunekontaktrådet") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-08T09:00")
        LocalDateTime start,
    @Schema(nullable = true, examples = "Rådhuset i Sejlby") String location,
    @Schema(examples = "9") int itemCount,
    @Schema(description = "Items somebody is asked to prepare", examples = "4") int pickedCount,
    @Schema(examples = "1") int writtenCount,
    @Schema(examples = "2") int approvedCount,
    @Schema(examples = "1") int lateCount) {}
