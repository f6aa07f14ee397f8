package dk.direktion.meetings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One whose approval the minutes have. */
public record DocumentApproval(
    @Schema(examples = "Birgitte Nørskov") String name,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-03T09:15")
        LocalDateTime at) {}
