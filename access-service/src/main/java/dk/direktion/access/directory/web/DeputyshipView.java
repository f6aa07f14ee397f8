package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Deputyship;
import java.time.LocalDate;
import java.util.UUID;

/** Who decides in the caller's place, and when; both days count. */
record DeputyshipView(UUID id, String deputy, String deputyName, LocalDate from, LocalDate to) {

  static DeputyshipView of(Deputyship deputyship) {
    return new DeputyshipView(
        deputyship.id(),
        deputyship.deputy().username(),
        deputyship.deputy().name(),
        deputyship.starts(),
        deputyship.ends());
  }
}
