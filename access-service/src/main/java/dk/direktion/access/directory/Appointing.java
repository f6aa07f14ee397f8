package dk.direktion.access.directory;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.problem.WrongState;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposes who shall hold a position, and lets a second person confirm it.
 *
 * <p>A position may carry the right to read what is closed, and a right by hand takes two people;
 * so does a position, unless it carries nothing. Nobody reads back in time by it: it begins on the
 * day of the second word at the earliest.
 */
@ApplicationScoped
public class Appointing {

  private final Authority authority;
  private final Caller caller;
  private final People people;
  private final Units units;
  private final Areas areas;
  private final Appointments appointments;
  private final Placing placing;
  private final EndingPosition ending;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  Appointing(
      Authority authority,
      Caller caller,
      People people,
      Units units,
      Areas areas,
      Appointments appointments,
      Placing placing,
      EndingPosition ending,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.people = people;
    this.units = units;
    this.areas = areas;
    this.appointments = appointments;
    this.placing = placing;
    this.ending = ending;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /**
   * What is proposed, as it is asked for.
   *
   * @param area code of the area the holder shall lead; for directors alone
   * @param starts null for today
   */
  public record Wish(
      String person,
      PositionKind kind,
      String title,
      String unit,
      String area,
      boolean main,
      LocalDate starts,
      LocalDate ends) {}

  /**
   * Proposes an appointment, or finds the same one still open; one that carries nothing takes
   * effect at once.
   *
   * @throws PersonHasLeft if the person is gone by then
   */
  @Transactional
  public Appointment propose(Wish wish) {
    authority.requireDirectoryKeeper();
    Post post = understood(wish);
    Optional<Appointment> open =
        appointments.open(wish.person(), post.kind(), post.unit().code(), post.starts());
    if (open.isPresent()) {
      return open.get();
    }
    placing.requireRoomFor(post);
    Appointment appointment =
        new Appointment(UuidV7.next(clock), post, caller.username(), today.moment());
    appointments.persistAndFlush(appointment);
    record("appointment.proposed", appointment);
    if (post.kind().carriesNothing()) {
      appointment.confirm(null, today.moment(), placing.place(post).id());
      appointments.flush();
    }
    return appointment;
  }

  /** Confirms a proposal somebody else has made about somebody else. */
  @Transactional
  public Appointment confirm(UUID id, String ifMatch) {
    Appointment appointment = toDecide(id, ifMatch);
    Post post = appointment.post();
    if (isInvolved(appointment)) {
      throw new SecondPersonNeeded();
    }
    if (appointment.state() != AppointmentState.PROPOSED) {
      throw new AppointmentAlreadyDecided(appointment.state());
    }
    placing.requireRoomFor(post);
    Position position = placing.place(notBeforeToday(post));
    appointment.confirm(caller.username(), today.moment(), position.id());
    appointments.flush();
    record("appointment.confirmed", appointment);
    return appointment;
  }

  /** Refuses a proposal, with the reason. */
  @Transactional
  public Appointment refuse(UUID id, String reason, String ifMatch) {
    Appointment appointment = toDecide(id, ifMatch);
    appointment.refuse(caller.username(), today.moment(), reason);
    appointments.flush();
    record("appointment.refused", appointment);
    return appointment;
  }

  /** Takes a proposal back. */
  @Transactional
  public Appointment withdraw(UUID id, String ifMatch) {
    authority.requireItAdministrator();
    Appointment appointment = existing(id);
    EntityTags.require(ifMatch, appointment.version());
    appointment.withdraw(caller.username(), today.moment());
    appointments.flush();
    record("appointment.withdrawn", appointment);
    return appointment;
  }

  /**
   * Takes back, at once, what the caller has proposed itself: the proposal, or the position that
   * came of it.
   *
   * @throws NotFound if somebody else proposed it
   */
  @Transactional
  public void takeBack(UUID id) {
    authority.requireDirectoryKeeper();
    Appointment appointment = existing(id);
    if (!appointment.proposedBy().equals(caller.username())) {
      throw new NotFound("appointment");
    }
    if (appointment.state() == AppointmentState.PROPOSED) {
      appointment.withdraw(caller.username(), today.moment());
      appointments.flush();
      record("appointment.withdrawn", appointment);
    }
    appointment.positionId().ifPresent(ending::breakOff);
  }

  /** Returns the appointments, the newest first. */
  @Transactional
  public Page<Appointment> list(Optional<AppointmentState> state, String person, Paging paging) {
    authority.requireOverviewOfAppointments();
    return appointments.listed(state, person, paging);
  }

  /** Returns what the caller may do with an appointment now. */
  public List<String> actions(Appointment appointment) {
    List<String> actions = new ArrayList<>();
    if (appointment.state() == AppointmentState.PROPOSED) {
      if (authority.mayConfirm(appointment.post())) {
        if (!isInvolved(appointment)) {
          actions.add("confirm");
        }
        actions.add("refuse");
      }
      if (authority.isItAdministrator()) {
        actions.add("withdraw");
      }
    }
    return List.copyOf(actions);
  }

  private Appointment toDecide(UUID id, String ifMatch) {
    authority.requireOverviewOfAppointments();
    Appointment appointment = existing(id);
    authority.requireConfirmation(appointment.post());
    EntityTags.require(ifMatch, appointment.version());
    return appointment;
  }

  private boolean isInvolved(Appointment appointment) {
    return caller.username().equals(appointment.proposedBy())
        || caller.username().equals(appointment.post().person().username());
  }

  private Appointment existing(UUID id) {
    return appointments.findByIdOptional(id).orElseThrow(() -> new NotFound("appointment"));
  }

  private Post notBeforeToday(Post post) {
    if (!post.starts().isBefore(today.date())) {
      return post;
    }
    if (post.ends() != null && post.ends().isBefore(today.date())) {
      throw InvalidInput.of("ends", "valid-to-in-the-past");
    }
    return new Post(
        post.person(),
        post.kind(),
        post.title(),
        post.unit(),
        post.area(),
        post.main(),
        today.date(),
        post.ends());
  }

  /**
   * Says what would keep an appointment from being proposed, by field.
   *
   * @param newcomer somebody yet to be taken on, who therefore cannot be looked up
   */
  @Transactional
  public List<FieldError> obstacles(Wish wish, boolean newcomer) {
    authority.requireDirectoryKeeper();
    List<FieldError> errors = errorsIn(wish);
    if (newcomer) {
      errors.removeIf(error -> error.field().equals("person"));
    }
    if (errors.isEmpty()) {
      try {
        placing.requireRoomFor(post(wish));
      } catch (WrongState taken) {
        errors.add(new FieldError("unit", taken.type()));
      }
    }
    return errors;
  }

  private List<FieldError> errorsIn(Wish wish) {
    List<FieldError> errors = new ArrayList<>();
    if (people.findById(wish.person()) == null) {
      errors.add(new FieldError("person", "unknown-person"));
    }
    if (units.findById(wish.unit()) == null) {
      errors.add(new FieldError("unit", "unknown-unit"));
    }
    if (wish.kind().leadsAnArea() != (wish.area() != null)) {
      errors.add(new FieldError("area", "area-is-for-directors"));
    } else if (wish.area() != null && areas.findById(wish.area()) == null) {
      errors.add(new FieldError("area", "unknown-area"));
    }
    if (wish.ends() != null && wish.ends().isBefore(firstDay(wish))) {
      errors.add(new FieldError("ends", "last-day-before-first"));
    }
    return errors;
  }

  private Post understood(Wish wish) {
    List<FieldError> errors = errorsIn(wish);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Post post = post(wish);
    post.person()
        .leftAfter()
        .filter(lastDay -> post.starts().isAfter(lastDay) || post.ends() == null)
        .ifPresent(
            lastDay -> {
              throw new PersonHasLeft(lastDay);
            });
    return post;
  }

  private Post post(Wish wish) {
    Person person = people.findById(wish.person());
    return new Post(
        person == null ? new Person(wish.person(), wish.person(), null, today.moment()) : person,
        wish.kind(),
        wish.title(),
        units.findById(wish.unit()),
        wish.area() == null ? null : areas.findById(wish.area()),
        wish.main(),
        firstDay(wish),
        wish.ends());
  }

  private LocalDate firstDay(Wish wish) {
    return wish.starts() == null ? today.date() : wish.starts();
  }

  private void record(String action, Appointment appointment) {
    Post post = appointment.post();
    audit.record(
        action,
        post.person().username(),
        Map.of(
            "appointmentId", appointment.id().toString(),
            "kind", post.kind().name(),
            "unit", post.unit().code(),
            "from", post.starts().toString()));
  }
}
