package dk.direktion.access.right;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies whose agendas are read by the same people; access is given to a group as a whole. */
public enum BodyGroup {
  BOARD("DIR"),
  BOARD_INTERNAL("DIR-INT"),
  FINANCE_AND_COUNCIL("BY", "ØU"),
  STANDING_COMMITTEES("ISU", "ÆSU"),
  MANAGEMENT("CF", "SLF", "HU"),
  EXTERNAL("K29", "KKR");

  private final List<String> bodies;

  BodyGroup(String... bodies) {
    this.bodies = List.of(bodies);
  }

  /** Finds the group a body is in. */
  public static Optional<BodyGroup> of(String bodyCode) {
    return Stream.of(values()).filter(group -> group.bodies.contains(bodyCode)).findFirst();
  }

  /** Returns the codes of the bodies in the group. */
  public List<String> bodies() {
    return bodies;
  }
}
