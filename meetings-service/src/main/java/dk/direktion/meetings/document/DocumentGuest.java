package dk.direktion.meetings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone who attends one item, from a clock time; the times may be null.
 *
 * @param role the guest's post and house, or null
 * @param day null where the meeting has but one
 */
public record DocumentGuest(
    @Schema(examples = "Sofie Krogh") String name,
    @Schema(nullable = true, examples = "Konsulent, HR Centeret") String role,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate day,
    @JsonFormat(pattern = "HH:mm") @Schema(nullable = true, examples = "10:30") LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Schema(nullable = true, examples = "10:50") LocalTime to) {}
