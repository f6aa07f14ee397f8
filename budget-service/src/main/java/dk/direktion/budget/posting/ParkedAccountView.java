package dk.direktion.budget.posting;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is parked on an account in a year; the amount in kroner.
 *
 * @param suggestedAllocationId what the account, or else its nearest neighbour, was last said to
 *     count towards; null where nothing alike was ever placed
 * @param suggestedAfter the account that was placed so
 */
public record ParkedAccountView(
    String account,
    int year,
    long postings,
    BigDecimal amount,
    @Schema(nullable = true) UUID suggestedAllocationId,
    @Schema(nullable = true) String suggestedAllocationTitle,
    @Schema(nullable = true) String suggestedAfter) {}
