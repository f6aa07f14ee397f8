package dk.direktion.access.stafflist;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.Appointments;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.KeepingPeople;
import dk.direktion.access.directory.People;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes people and positions from a staff list: shows first, line by line, what would change and
 * what is wrong, and then does all of it or nothing. The same list twice changes nothing the second
 * time.
 */
@ApplicationScoped
public class ImportingStaff {

  private final Authority authority;
  private final Caller caller;
  private final People people;
  private final Positions positions;
  private final Appointments appointments;
  private final KeepingPeople keeping;
  private final Appointing appointing;
  private final AuditLog audit;
  private final Today today;

  ImportingStaff(
      Authority authority,
      Caller caller,
      People people,
      Positions positions,
      Appointments appointments,
      KeepingPeople keeping,
      Appointing appointing,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.caller = caller;
    this.people = people;
    this.positions = positions;
    this.appointments = appointments;
    this.keeping = keeping;
    this.appointing = appointing;
    this.audit = audit;
    this.today = today;
  }

  /** What a line does. */
  public enum Effect {
    NEW_PERSON,
    CHANGED_PERSON,
    NEW_POSITION,
    PROPOSED_POSITION,
    NOTHING
  }

  /** What becomes of one line of the file; errors name the column and say why. */
  public record Outcome(
      int line, String username, String name, List<Effect> effects, List<FieldError> errors) {}

  /** Shows what the file would do. */
  @Transactional
  public List<Outcome> preview(byte[] file) {
    authority.requireItAdministrator();
    return outcomes(StaffList.read(file));
  }

  /**
   * Does what the file says, all of it or nothing.
   *
   * @throws InvalidInput naming each line and column that is wrong
   */
  @Transactional
  public List<Outcome> apply(byte[] file) {
    authority.requireItAdministrator();
    List<StaffRow> rows = StaffList.read(file);
    List<Outcome> outcomes = outcomes(rows);
    List<FieldError> errors = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome
          .errors()
          .forEach(
              error ->
                  errors.add(
                      new FieldError(
                          "rows[" + outcome.line() + "]." + error.field(), error.message())));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Set<String> placed = new HashSet<>();
    for (int at = 0; at < rows.size(); at++) {
      carryOut(rows.get(at), outcomes.get(at).effects(), placed);
    }
    audit.record(
        "staff-list.imported", caller.username(), Map.of("lines", Integer.toString(rows.size())));
    return outcomes;
  }

  private void carryOut(StaffRow row, List<Effect> effects, Set<String> placed) {
    if (effects.contains(Effect.NEW_PERSON)) {
      keeping.takeOn(row.username(), row.name(), row.email());
    } else if (effects.contains(Effect.CHANGED_PERSON)) {
      Person person = people.findById(row.username());
      keeping.change(
          row.username(), row.name(), email(row, person), EntityTags.of(person.version()));
    }
    if (effects.contains(Effect.NEW_POSITION) || effects.contains(Effect.PROPOSED_POSITION)) {
      appointing.propose(row.wish(isMain(row, placed)));
    }
    placed.add(row.username());
  }

  // The first line about a person says where they belong; those after it come beside.
  private static boolean isMain(StaffRow row, Set<String> placed) {
    return !placed.contains(row.username());
  }

  private List<Outcome> outcomes(List<StaffRow> rows) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StaffRow row : rows) {
      List<Effect> effects = new ArrayList<>();
      if (row.errors().isEmpty()) {
        Person person = people.findById(row.username());
        if (person == null && !seen.contains(row.username())) {
          effects.add(Effect.NEW_PERSON);
        } else if (person != null && isOtherwise(row, person)) {
          effects.add(Effect.CHANGED_PERSON);
        }
        if (row.hasPosition() && !isThere(row)) {
          row.refuse(appointing.obstacles(row.wish(isMain(row, seen)), person == null));
          effects.add(row.kind().carriesNothing() ? Effect.NEW_POSITION : Effect.PROPOSED_POSITION);
        }
      }
      seen.add(row.username());
      outcomes.add(
          new Outcome(
              row.number(),
              row.username(),
              row.name(),
              effects.isEmpty() ? List.of(Effect.NOTHING) : List.copyOf(effects),
              List.copyOf(row.errors())));
    }
    return outcomes;
  }

  private static boolean isOtherwise(StaffRow row, Person person) {
    return !row.name().equals(person.name()) || !Objects.equals(email(row, person), person.email());
  }

  // A list without addresses takes none away.
  private static String email(StaffRow row, Person person) {
    return row.email() == null ? person.email() : row.email();
  }

  private boolean isThere(StaffRow row) {
    return positions.holdsOrWill(row.username(), row.kind(), row.unit(), row.title(), today.date())
        || appointments.isProposed(row.username(), row.kind(), row.unit());
  }
}
