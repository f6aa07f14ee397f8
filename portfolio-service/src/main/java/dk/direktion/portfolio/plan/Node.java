package dk.direktion.portfolio.plan;

import java.util.UUID;

/** Something a plan gives a date: a milestone, a project's start or end, or a word from outside. */
record Node(Kind kind, UUID id) {

  enum Kind {
    START,
    MILESTONE,
    END,
    OUTSIDE
  }

  static Node startOf(UUID project) {
    return new Node(Kind.START, project);
  }

  static Node endOf(UUID project) {
    return new Node(Kind.END, project);
  }

  static Node milestone(UUID milestone) {
    return new Node(Kind.MILESTONE, milestone);
  }

  static Node outside(UUID dependency) {
    return new Node(Kind.OUTSIDE, dependency);
  }
}
