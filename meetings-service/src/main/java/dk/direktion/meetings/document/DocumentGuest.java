package dk.direktion.meetings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who attends one item, from a clock time; the times may be null. */
public record DocumentGuest(
    @Schema(examples = "Sofie Krogh") String name,
    @JsonFormat(pattern = "HH:mm") @Schema(nullable = true, examples = "10:30") LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Schema(nullable = true, examples = "10:50") LocalTime to) {}
