package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.access.directory.UnitReference;
import java.time.LocalDate;
import java.util.UUID;

/** A position; {@code to} is its last day, or null while none is known. */
record PositionView(
    UUID id,
    PositionKind kind,
    String title,
    UnitReference unit,
    boolean main,
    LocalDate from,
    LocalDate to,
    long version) {

  static PositionView of(Position position) {
    return new PositionView(
        position.id(),
        position.kind(),
        position.title(),
        UnitReference.of(position.unit()),
        position.isMain(),
        position.starts(),
        position.ends().orElse(null),
        position.version());
  }
}
