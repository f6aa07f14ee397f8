package dk.direktion.access.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds who holds an office on a day. */
@ApplicationScoped
public class Offices {

  private static final String BYC = "BYC";

  private final EntityManager entities;
  private final Positions positions;

  Offices(EntityManager entities, Positions positions) {
    this.entities = entities;
    this.positions = positions;
  }

  /**
   * Finds the two who decide on a person's application: the centre manager of BYC and the director
   * of the person's area; an office nobody holds is left out.
   *
   * <p>The rule stands in the database function {@code approvers_of}, because the row-level
   * security of applications rests on it too.
   */
  public Map<ApproverRole, String> approversOf(String applicant, LocalDate day) {
    return approversOf(List.of(applicant), day).getOrDefault(applicant, Map.of());
  }

  /** Finds, for each of these people, the two who decide on their applications. */
  public Map<String, Map<ApproverRole, String>> approversOf(
      Collection<String> applicants, LocalDate day) {
    Map<String, Map<ApproverRole, String>> approvers = new HashMap<>();
    List<?> rows =
        entities
            .createNativeQuery(
                "select a.applicant, o.role, o.person from unnest(cast(:applicants as text[]))"
                    + " a (applicant), approvers_of(a.applicant, :day) o",
                Tuple.class)
            .setParameter("applicants", applicants.toArray(String[]::new))
            .setParameter("day", day)
            .getResultList();
    for (Object row : rows) {
      Tuple office = (Tuple) row;
      approvers
          .computeIfAbsent(
              office.get("applicant", String.class), applicant -> new EnumMap<>(ApproverRole.class))
          .put(
              ApproverRole.valueOf(office.get("role", String.class)),
              office.get("person", String.class));
    }
    return approvers;
  }

  /**
   * What a person's positions make of them.
   *
   * @param directs some area; the chief executive leads the directors
   */
  record Standing(boolean managesByc, boolean directs) {}

  Standing standingOf(String person, LocalDate day) {
    List<Position> held = positions.heldOn(day, List.of(person));
    return new Standing(
        held.stream().anyMatch(position -> position.is(PositionKind.CENTRE_MANAGER, BYC)),
        held.stream().anyMatch(position -> position.area().isPresent()));
  }

  /**
   * Returns those who may confirm an appointment: the centre manager of BYC and the director of the
   * area it is in, and the chief executive where neither is somebody else than the one appointed.
   */
  Set<String> confirmersOf(Post post, LocalDate day) {
    Set<String> confirmers = new TreeSet<>();
    positions.holderOf(PositionKind.CENTRE_MANAGER, BYC, day).ifPresent(confirmers::add);
    post.unit()
        .area()
        .flatMap(area -> positions.directorOf(area, day))
        .map(Person::username)
        .ifPresent(confirmers::add);
    confirmers.remove(post.person().username());
    return confirmers.isEmpty()
        ? Set.copyOf(positions.holdersOf(PositionKind.CHIEF_EXECUTIVE, day))
        : confirmers;
  }
}
