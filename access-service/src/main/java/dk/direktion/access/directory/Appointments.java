package dk.direktion.access.directory;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The appointments proposed and decided. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

  /** Returns the appointments in a state, or all, the newest first. */
  Page<Appointment> listed(Optional<AppointmentState> state, String person, Paging paging) {
    return paging.of(
        find(
            "from Appointment a join fetch a.person join fetch a.unit"
                + " where (:person = '' or a.person.username = :person)"
                + state.map(wanted -> " and a.state = :state").orElse("")
                + " order by a.proposedAt desc, a.id desc",
            state
                .<Map<String, Object>>map(wanted -> Map.of("person", person, "state", wanted))
                .orElse(Map.of("person", person))));
  }

  /** Finds the proposal still open about this person, kind of position, unit and first day. */
  Optional<Appointment> open(String person, PositionKind kind, String unit, LocalDate starts) {
    return find(
            "person.username = :person and kind = :kind and unit.code = :unit and starts = :starts"
                + " and state = :state",
            Map.of(
                "person",
                person,
                "kind",
                kind,
                "unit",
                unit,
                "starts",
                starts,
                "state",
                AppointmentState.PROPOSED))
        .firstResultOptional();
  }

  /** Tells whether somebody has proposed such a position for the person. */
  public boolean isProposed(String person, PositionKind kind, String unit) {
    return openAbout(person).stream()
        .map(Appointment::post)
        .anyMatch(post -> post.kind() == kind && post.unit().code().equals(unit));
  }

  /** Returns the proposals still open about a person. */
  List<Appointment> openAbout(String person) {
    return list("person.username = ?1 and state = ?2", person, AppointmentState.PROPOSED);
  }
}
