package dk.direktion.portfolio.resource;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of a centre do for a project. */
public enum DrawKind {
  OPERATIONS,
  PROJECT_MANAGEMENT,
  STEERING_GROUP;

  /**
   * A draw is reckoned without dedicated project management and steering-group work (domain §4).
   */
  public static Set<DrawKind> reckoned() {
    return EnumSet.allOf(DrawKind.class).stream()
        .filter(DrawKind::isReckoned)
        .collect(Collectors.toSet());
  }

  /** Tell whether the hours are taken from a centre's operations. */
  public boolean isReckoned() {
    return this == OPERATIONS;
  }
}
