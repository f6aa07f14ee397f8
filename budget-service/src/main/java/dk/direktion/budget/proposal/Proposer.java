package dk.direktion.budget.proposal;

import java.time.Instant;

/** Who proposed something, and when. */
public record Proposer(String username, String name, Instant at) {}
