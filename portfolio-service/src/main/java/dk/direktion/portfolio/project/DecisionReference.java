package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The decision that made a project of a mandate. */
@Embeddable
public record DecisionReference(
    @Column(name = "decision_id") UUID decisionId,
    @Column(name = "decision_item_id") UUID itemId,
    @Column(name = "decision_meeting_date") LocalDate meetingDate) {}
