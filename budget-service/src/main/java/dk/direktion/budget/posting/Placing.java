package dk.direktion.budget.posting;

import java.util.UUID;

/**
 * Where postings are placed and why.
 *
 * @param allocationId null elsewhere than on an allocation
 */
record Placing(PostingPlace place, UUID allocationId, String reason) {}
