package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;

record PersonSummaryView(String username, String name, String title, UnitReference unit) {

  static PersonSummaryView of(Position main) {
    return new PersonSummaryView(
        main.person().username(),
        main.person().name(),
        main.title(),
        UnitReference.of(main.unit()));
  }
}
