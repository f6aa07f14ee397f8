package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeps the bodies' reminder lists: adds, rewords, completes and removes rows. */
@ApplicationScoped
@Transactional
public class KeepingReminders {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final Reminders reminders;
  private final ReminderWordings wordings;
  private final ReminderViews views;
  private final Clock clock;

  KeepingReminders(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      Reminders reminders,
      ReminderWordings wordings,
      ReminderViews views,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.reminders = reminders;
    this.wordings = wordings;
    this.views = views;
    this.clock = clock;
  }

  /** Adds a row to a body's list, from today. */
  public ReminderView add(CreateReminder wanted) {
    permissions.requireSecretariat();
    Body body = bodies.findById(wanted.bodyCode());
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("bodyCode", "unknown-body");
    }
    LocalDate today = views.today();
    permissions.requireProducing(body.code(), body.alwaysClosed(), today);
    Optional<ExpectedTime> time = wanted.wording().readTime(today);
    Reminder reminder =
        Reminder.ofBody(
            UuidV7.next(clock), body.code(), reminders.nextPosition(body.code()), today);
    reminders.persistAndFlush(reminder);
    ReminderWording wording =
        new ReminderWording(
            UuidV7.next(clock), reminder, today, wanted.wording().row(time), time.orElse(null));
    wordings.persistAndFlush(wording);
    return views.of(wording);
  }

  /** Rewords a row from today; how it read until yesterday is kept. */
  public ReminderView edit(UUID id, String ifMatch, EditReminder wanted) {
    ReminderWording old = changeable(id, ifMatch);
    Reminder reminder = old.reminder();
    reminder.requireListed();
    LocalDate today = views.today();
    Optional<ExpectedTime> time = wanted.readTime(today);
    ReminderRow row = wanted.row(time);
    ReminderWording now = old;
    if (old.validFrom().isBefore(today)) {
      old.endsOn(today);
      now = new ReminderWording(UuidV7.next(clock), reminder, today, row, time.orElse(null));
      wordings.persist(now);
    } else {
      old.say(row, time.orElse(null));
    }
    reminder.reworded();
    reminders.flush();
    return views.of(now);
  }

  /** Takes a row off the list because it is done; {@code note} may be null. */
  public ReminderView complete(UUID id, String ifMatch, String note) {
    return end(id, ifMatch, ReminderEnd.COMPLETED, note);
  }

  /** Takes a row off the list because it should not be there. */
  public ReminderView remove(UUID id, String ifMatch) {
    return end(id, ifMatch, ReminderEnd.REMOVED, null);
  }

  /** Puts a row back that was completed or removed, as if it had stood all the time. */
  public ReminderView restore(UUID id, String ifMatch) {
    ReminderWording wording = changeable(id, ifMatch);
    wording.reminder().restore();
    reminders.flush();
    return views.of(wording);
  }

  private ReminderView end(UUID id, String ifMatch, ReminderEnd reason, String note) {
    ReminderWording wording = changeable(id, ifMatch);
    wording.reminder().end(reason, views.today(), permissions.caller(), note);
    reminders.flush();
    return views.of(wording);
  }

  /**
   * Finds a row to change.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  private ReminderWording changeable(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    ReminderWording wording = wordings.latest(id);
    permissions.requireProducing(wording.reminder().bodyCode(), false, views.today());
    EntityTags.require(ifMatch, wording.reminder().version());
    return wording;
  }
}
