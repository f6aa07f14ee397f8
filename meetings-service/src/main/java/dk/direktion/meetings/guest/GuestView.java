package dk.direktion.meetings.guest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guest as the API shows it. */
public record GuestView(
    @Schema(examples = "Line Agerbo") String name,
    @Schema(nullable = true, examples = "Konsulent") String title,
    @Schema(nullable = true, examples = "HR Centeret") String organisation,
    @Schema(examples = "2026-12-01") LocalDate day,
    @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "10:15")
        LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "10:45")
        LocalTime to,
    @Schema(
            description = "The meeting has been moved away from the guest's time",
            examples = "false")
        boolean outsideMeeting) {}
