package dk.direktion.budget.posting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A posting and what it counts towards; the amount in kroner, below zero for what came back.
 *
 * @param ruleId the rule that placed it; null where a person did, or nobody has
 */
public record PostingView(
    UUID id,
    UUID importId,
    LocalDate bookedOn,
    String voucher,
    String account,
    String text,
    BigDecimal amount,
    PostingPlace place,
    @Schema(nullable = true) UUID allocationId,
    @Schema(nullable = true) String allocationTitle,
    @Schema(nullable = true) UUID ruleId,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) String assignedBy,
    @Schema(nullable = true) Instant assignedAt) {}
