package dk.direktion.budget.pool.web;

import dk.direktion.budget.allocation.AllocationView;
import dk.direktion.budget.pool.PoolEntryView;
import dk.direktion.budget.pool.PoolView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool with everything proposed of it and its ledger, newest entry first. */
record PoolDetailView(
    UUID id,
    String code,
    String name,
    int year,
    long amount,
    long approved,
    long proposed,
    long left,
    @Schema(description = "left − proposed; negative when the proposals cannot all be approved")
        long leftIfApproved,
    List<AllocationView> allocations,
    List<PoolEntryView> entries) {

  static PoolDetailView of(
      PoolView pool, List<AllocationView> allocations, List<PoolEntryView> entries) {
    return new PoolDetailView(
        pool.id(),
        pool.code(),
        pool.name(),
        pool.year(),
        pool.amount(),
        pool.approved(),
        pool.proposed(),
        pool.left(),
        pool.leftIfApproved(),
        allocations,
        entries);
  }
}
