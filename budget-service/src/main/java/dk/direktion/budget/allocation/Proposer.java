package dk.direktion.budget.allocation;

/** Who proposed an allocation. */
record Proposer(String username, String name) {}
