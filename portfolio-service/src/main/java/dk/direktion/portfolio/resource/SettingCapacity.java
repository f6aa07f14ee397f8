package dk.direktion.portfolio.resource;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.project.ProjectRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A centre's own manager, or the secretariat, says what the centre can give. */
@ApplicationScoped
public class SettingCapacity {

  private final ProjectRights rights;
  private final Caller caller;
  private final Capacities capacities;
  private final Centres centres;
  private final People people;
  private final Wording wording;
  private final Clock clock;

  SettingCapacity(
      ProjectRights rights,
      Caller caller,
      Capacities capacities,
      Centres centres,
      People people,
      Wording wording,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.capacities = capacities;
    this.centres = centres;
    this.people = people;
    this.wording = wording;
    this.clock = clock;
  }

  /** List what the centres can give, by centre, the newest first; null takes them all. */
  @Transactional
  public Page<CapacityView> list(String unit, Paging paging) {
    rights.requireReading();
    return capacities.listed(unit == null ? "" : unit, paging).map(this::view);
  }

  /** List the same as a sheet. */
  @Transactional
  public Sheet sheet(String unit) {
    rights.requireReading();
    List<List<?>> rows = new ArrayList<>();
    capacities
        .listed(unit == null ? "" : unit)
        .forEach(one -> rows.add(List.of(one.unit(), one.validFrom(), one.staff(), one.hours())));
    return new Sheet(wording.columns("capacity", "unit", "validFrom", "staff", "hours"), rows);
  }

  /** List the centres the caller may set the capacity of. */
  @Transactional
  public List<String> keptByCaller() {
    rights.requireReading();
    return centres.codes().stream().filter(this::mayKeep).sorted().toList();
  }

  /** Read one. */
  @Transactional
  public CapacityView one(UUID id) {
    rights.requireReading();
    return view(existing(id));
  }

  /** Set what a centre can give from a day on. */
  @Transactional
  public CapacityView set(WriteCapacity written) {
    rights.requireReading();
    requireKeeping(written.unit());
    if (!centres.has(written.unit())) {
      throw InvalidInput.of("unit", "centre-unknown");
    }
    Capacity capacity = new Capacity(UuidV7.next(clock), written.unit());
    write(capacity, written);
    capacities.persistAndFlush(capacity);
    return view(capacity);
  }

  /** Put right what was set; the centre stays. */
  @Transactional
  public CapacityView change(UUID id, String ifMatch, WriteCapacity written) {
    rights.requireReading();
    Capacity capacity = existing(id);
    requireKeeping(capacity.unit());
    EntityTags.require(ifMatch, capacity.version());
    if (!capacity.unit().equals(written.unit())) {
      throw InvalidInput.of("unit", "centre-stays");
    }
    write(capacity, written);
    capacities.flush();
    return view(capacity);
  }

  /** Take back what was set; what was set before it holds on. */
  @Transactional
  public void takeBack(UUID id, String ifMatch) {
    rights.requireReading();
    Capacity capacity = existing(id);
    requireKeeping(capacity.unit());
    EntityTags.require(ifMatch, capacity.version());
    capacities.delete(capacity);
  }

  private void write(Capacity capacity, WriteCapacity written) {
    if (written.hoursPerWeek().compareTo(WeekHours.ofPeople(written.staff())) > 0) {
      throw InvalidInput.of("hoursPerWeek", "hours-above-staff");
    }
    if (capacities.has(written.unit(), written.from(), capacity.id())) {
      throw new CapacityAlreadySet();
    }
    capacity.become(written.from(), written.staff(), written.hoursPerWeek());
  }

  private void requireKeeping(String unit) {
    if (!mayKeep(unit)) {
      throw new AccessDenied();
    }
  }

  private boolean mayKeep(String unit) {
    return caller.has(Roles.SECRETARIAT)
        || people
            .managerOf(unit)
            .filter(manager -> manager.username().equals(caller.username()))
            .isPresent();
  }

  private Capacity existing(UUID id) {
    return capacities.findByIdOptional(id).orElseThrow(() -> new NotFound("capacity"));
  }

  private CapacityView view(Capacity one) {
    return new CapacityView(
        one.id(),
        one.unit(),
        one.validFrom(),
        one.staff(),
        one.hours(),
        mayKeep(one.unit()) ? List.of("change", "take-back") : List.of(),
        one.version());
  }
}
