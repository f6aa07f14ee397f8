package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Appointment;
import dk.direktion.access.directory.AppointmentState;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.access.directory.Post;
import dk.direktion.access.directory.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An appointment and how far it has come.
 *
 * @param decidedBy username of the second person; null while open, and where it took none
 * @param actions what the caller may do: confirm, refuse, withdraw
 */
record AppointmentView(
    UUID id,
    Named person,
    PositionKind kind,
    String title,
    UnitReference unit,
    String area,
    boolean main,
    LocalDate from,
    LocalDate to,
    AppointmentState state,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String reason,
    UUID positionId,
    List<String> actions,
    long version) {

  record Named(String username, String name) {}

  static AppointmentView of(Appointment appointment, List<String> actions) {
    Post post = appointment.post();
    return new AppointmentView(
        appointment.id(),
        new Named(post.person().username(), post.person().name()),
        post.kind(),
        post.title(),
        UnitReference.of(post.unit()),
        post.area() == null ? null : post.area().code(),
        post.main(),
        post.starts(),
        post.ends(),
        appointment.state(),
        appointment.proposedBy(),
        appointment.proposedAt(),
        appointment.decidedBy().orElse(null),
        appointment.decidedAt().orElse(null),
        appointment.reason().orElse(null),
        appointment.positionId().orElse(null),
        actions,
        appointment.version());
  }
}
