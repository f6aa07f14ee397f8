package dk.direktion.access.directory.web;

import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.access.directory.UnitReference;
import java.time.LocalDate;
import java.util.UUID;

/** Who held what when; {@code to} is the last day, or null while none is known. */
record HeldPositionView(
    UUID id,
    PersonReference person,
    PositionKind kind,
    String title,
    UnitReference unit,
    LocalDate from,
    LocalDate to) {

  static HeldPositionView of(Position position) {
    UnitReference unit = UnitReference.of(position.unit());
    return new HeldPositionView(
        position.id(),
        new PersonReference(position.person().username(), position.person().name(), unit),
        position.kind(),
        position.title(),
        unit,
        position.starts(),
        position.ends().orElse(null));
  }
}
