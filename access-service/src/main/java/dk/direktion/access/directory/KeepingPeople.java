package dk.direktion.access.directory;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Takes people into the directory, changes how they are named, and lets them leave. */
@ApplicationScoped
public class KeepingPeople {

  private final Authority authority;
  private final People people;
  private final Positions positions;
  private final Appointments appointments;
  private final PersonPublication publication;
  private final Event<PositionEnded> ended;
  private final AuditLog audit;
  private final Today today;

  KeepingPeople(
      Authority authority,
      People people,
      Positions positions,
      Appointments appointments,
      PersonPublication publication,
      Event<PositionEnded> ended,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.people = people;
    this.positions = positions;
    this.appointments = appointments;
    this.publication = publication;
    this.ended = ended;
    this.audit = audit;
    this.today = today;
  }

  /**
   * Takes somebody into the directory; a position comes by appointment.
   *
   * @throws PersonExists if the username is in use, also by somebody who has left
   */
  @Transactional
  public Person takeOn(String username, String name, String email) {
    authority.requireDirectoryKeeper();
    if (people.findByIdOptional(username).isPresent()) {
      throw new PersonExists(username);
    }
    Person person = new Person(username, name, email, today.moment());
    people.persistAndFlush(person);
    audit.record("person.taken-on", username, Map.of());
    publication.publish(username);
    return person;
  }

  /** Changes how the person is named and reached. */
  @Transactional
  public Person change(String username, String name, String email, String ifMatch) {
    Person person = toChange(username, ifMatch);
    if (person.describe(name, email, today.moment())) {
      people.flush();
      audit.record("person.changed", username, Map.of());
      publication.publish(username);
    }
    return person;
  }

  /**
   * Notes the name the municipality's own directory knows the person by.
   *
   * @throws ExternalIdTaken if it knows somebody else by it
   */
  @Transactional
  public void knowAs(Person person, String externalId) {
    authority.requireDirectoryKeeper();
    if (externalId != null
        && people
            .knownAs(externalId)
            .filter(other -> !other.username().equals(person.username()))
            .isPresent()) {
      throw new ExternalIdTaken(externalId);
    }
    person.knowAs(externalId, today.moment());
    people.flush();
  }

  /**
   * Lets the person leave after a last day, or at once: every position ends, and with it what hangs
   * on it; what was proposed falls away.
   *
   * @param lastDay the last day, which still counts; null ends everything this moment
   */
  @Transactional
  public Person leave(String username, LocalDate lastDay, String ifMatch) {
    Person person = toChange(username, ifMatch);
    LocalDate yesterday = today.date().minusDays(1);
    if (lastDay != null && lastDay.isBefore(yesterday)) {
      throw InvalidInput.of("lastDay", "last-day-over");
    }
    leaveAfter(person, lastDay == null ? yesterday : lastDay);
    return person;
  }

  /** Takes somebody who has left, or is to leave, back; positions come by new appointments. */
  @Transactional
  public Person takeBack(String username, String ifMatch) {
    Person person = toChange(username, ifMatch);
    if (person.leftAfter().isPresent() || person.isRemoved()) {
      person.comeBack(today.moment());
      people.flush();
      audit.record("person.taken-back", username, Map.of());
      publication.publish(username);
    }
    return person;
  }

  /** Lets the person leave at once, because the municipality's own directory has deleted them. */
  @Transactional
  public void remove(String username, String ifMatch) {
    Person person = toChange(username, ifMatch);
    leaveAfter(person, today.date().minusDays(1));
    person.remove(today.moment());
    people.flush();
  }

  private void leaveAfter(Person person, LocalDate lastDay) {
    String username = person.username();
    for (Appointment open : appointments.openAbout(username)) {
      open.withdraw(null, today.moment());
    }
    person.leaveAfter(lastDay, today.moment());
    people.flush();
    audit.record("person.left", username, Map.of("lastDay", lastDay.toString()));
    for (Position position : positions.outlasting(lastDay, username)) {
      UUID id = position.id();
      if (position.breakOffAfter(lastDay)) {
        positions.flush();
        ended.fire(new PositionEnded(id, username, lastDay));
      }
    }
    publication.publish(username);
  }

  private Person toChange(String username, String ifMatch) {
    authority.requireDirectoryKeeper();
    Person person = people.findByIdOptional(username).orElseThrow(() -> new NotFound("person"));
    EntityTags.require(ifMatch, person.version());
    return person;
  }
}
