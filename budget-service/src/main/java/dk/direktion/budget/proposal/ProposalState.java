package dk.direktion.budget.proposal;

/** Where a proposal stands; only an approved one is booked. */
public enum ProposalState {
  PROPOSED,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
