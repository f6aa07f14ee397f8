package dk.direktion.budget.posting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody, or a rule, once said of a posting. */
public record PostingAssignmentView(
    PostingPlace place,
    @Schema(nullable = true) UUID allocationId,
    @Schema(nullable = true) String allocationTitle,
    @Schema(nullable = true) UUID ruleId,
    String reason,
    String assignedBy,
    Instant assignedAt) {}
