package dk.direktion.access.submission;

import java.time.LocalDate;
import java.util.UUID;

/** What a body decided at a meeting, as the meetings tell it. */
public record BodyDecision(
    UUID decisionId, UUID itemId, String bodyCode, LocalDate meetingDate, String outcome) {}
