package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;

/** A person in a list; title and unit are null for somebody who never held a position. */
record PersonSummaryView(String username, String name, String title, UnitReference unit) {

  static PersonSummaryView of(Position main) {
    return new PersonSummaryView(
        main.person().username(),
        main.person().name(),
        main.title(),
        UnitReference.of(main.unit()));
  }

  static PersonSummaryView of(Person person, PersonReference reference) {
    return new PersonSummaryView(person.username(), person.name(), null, reference.unit());
  }
}
