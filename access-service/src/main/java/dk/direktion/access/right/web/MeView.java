package dk.direktion.access.right.web;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MeView(
    String username,
    String name,
    String title,
    UnitReference unit,
    @Schema(description = "The director's area the unit belongs to, or null") AreaView area,
    List<HeldPositionView> positions,
    List<RightView> rights,
    @Schema(
            description =
                "What is open to the caller beside what is open to all: name-deputy,"
                    + " see-appointments, see-rights, explain, see-grants, see-reviews,"
                    + " keep-reviews",
            examples = "[\"see-grants\"]")
        List<String> actions) {

  record AreaView(String directorName) {}

  record HeldPositionView(String title, UnitReference unit, LocalDate from, LocalDate to) {

    static HeldPositionView of(Position position) {
      return new HeldPositionView(
          position.title(),
          UnitReference.of(position.unit()),
          position.starts(),
          position.ends().orElse(null));
    }
  }
}
