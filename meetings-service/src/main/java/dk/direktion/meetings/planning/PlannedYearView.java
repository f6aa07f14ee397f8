package dk.direktion.meetings.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request for a year's meetings. */
public record PlannedYearView(
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "[\"2027-01-05T10:00\"]")
        List<LocalDateTime> planned,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(
            description = "Planned already and left as they were",
            examples = "[\"2027-02-02T10:00\"]")
        List<LocalDateTime> alreadyPlanned) {}
