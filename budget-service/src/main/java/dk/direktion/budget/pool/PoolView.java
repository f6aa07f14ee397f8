package dk.direktion.budget.pool;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool with what is bound and proposed of it; whole kroner. */
public record PoolView(
    UUID id,
    @Schema(examples = "UDVIKLING") String code,
    String name,
    int year,
    @Schema(description = "Opened with, and transferred to and from it since") long amount,
    @Schema(description = "Bound by decisions") long approved,
    @Schema(description = "Proposed and not yet decided") long proposed,
    @Schema(description = "amount − approved") long left,
    @Schema(description = "left − proposed; negative when the proposals cannot all be approved")
        long leftIfApproved) {

  static PoolView of(Pool pool, PoolBalance balance) {
    return new PoolView(
        pool.id(),
        pool.code(),
        pool.name(),
        pool.year(),
        balance.amount(),
        balance.approved(),
        balance.proposed(),
        balance.left(),
        balance.left() - balance.proposed());
  }
}
