package dk.direktion.meetings.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a programme; of one about an item the caller may not read, no text. */
public record ProgrammeEntryView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000009") UUID id,
    @Schema(examples = "2027-01-21") LocalDate day,
    @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "09:00")
        LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "10:30")
        LocalTime to,
    @Schema(nullable = true, examples = "Oplæg og drøftelse i grupper") String text,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, examples = "3") Integer itemNumber,
    @Schema(nullable = true, examples = "Ny frivillighedspolitik") String itemTitle,
    @Schema(examples = "true") boolean readable,
    @Schema(description = "The meeting has been moved away from its time", examples = "false")
        boolean outsideMeeting,
    @Schema(examples = "[\"edit\", \"remove\"]") List<String> actions,
    @Schema(examples = "0") long version) {}
