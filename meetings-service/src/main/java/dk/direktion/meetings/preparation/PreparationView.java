package dk.direktion.meetings.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preparation with the items the caller may know of. */
public record PreparationView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000041") UUID id,
    @Schema(examples = "KKR") String bodyCode,
    @Schema(examples = "Kommunekontaktrådet") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-08T09:00")
        LocalDateTime start,
    @Schema(nullable = true, examples = "Rådhuset i Sejlby") String location,
    @Schema(nullable = true, examples = "Dagsorden KKR.docx") String sourceName,
    List<PreparationItemView> items,
    @Schema(examples = "[\"read-agenda\", \"remove\"]") List<String> actions,
    @Schema(examples = "1") long version) {}
