package dk.direktion.budget.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The newest decision about an allocation. */
@Embeddable
public record DecisionTaken(
    @Column(name = "decision_id") UUID decisionId,
    @Column(name = "decision_item_id") UUID itemId,
    @Column(name = "decision_meeting_date") LocalDate meetingDate,
    @Enumerated(EnumType.STRING) @Column(name = "decision_outcome") Outcome outcome) {}
