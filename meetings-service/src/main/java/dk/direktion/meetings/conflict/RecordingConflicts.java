package dk.direktion.meetings.conflict;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.ItemViews;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Records conflicts of interest, and withdraws them; other services learn who and when, not why.
 */
@ApplicationScoped
@Transactional
public class RecordingConflicts {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final BodyMembers members;
  private final People people;
  private final ConflictsOfInterest conflicts;
  private final ItemViews views;
  private final Outbox outbox;
  private final Clock clock;

  RecordingConflicts(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      BodyMembers members,
      People people,
      ConflictsOfInterest conflicts,
      ItemViews views,
      Outbox outbox,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.members = members;
    this.people = people;
    this.conflicts = conflicts;
    this.views = views;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Records a conflict: the secretariat for anybody, everyone else for himself. Shows the item as
   * the caller sees it afterwards.
   *
   * @throws ConflictAlreadyRecorded if the person's conflict stands already
   */
  public ItemView record(UUID itemId, RecordConflict wanted) {
    permissions.requireReading();
    String username = wanted.username().strip();
    boolean own = permissions.is(username);
    if (!own && !permissions.isSecretariat()) {
      throw new AccessDenied();
    }
    AgendaItem item = items.known(itemId);
    if (!own) {
      permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    }
    contents.readable(itemId);
    Meeting meeting = meetings.knownForChange(item.meeting().id());
    meeting.requireAwaitsMinutes();
    if (conflicts.isConflicted(username, item)) {
      throw new ConflictAlreadyRecorded();
    }
    Instant now = clock.instant();
    conflicts.persistAndFlush(
        new ConflictOfInterest(
            UuidV7.next(clock),
            item,
            username,
            nameOf(username, item),
            wanted,
            permissions.caller(),
            now));
    publish("item.conflict-recorded", item, username, now);
    return shown(item);
  }

  /**
   * Withdraws a conflict; only one who may read the item can, so never the person it is about.
   *
   * @throws ConflictAlreadyWithdrawn if that was done before
   */
  public ItemView withdraw(UUID itemId, UUID conflictId, WithdrawConflict wanted) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    contents.readable(itemId);
    meetings.knownForChange(item.meeting().id());
    ConflictOfInterest conflict =
        conflicts.inLine(item, conflictId).orElseThrow(() -> new NotFound("conflict"));
    Instant now = clock.instant();
    conflict.withdraw(wanted.reason().strip(), permissions.caller(), now);
    conflicts.flush();
    publish("item.conflict-withdrawn", item, conflict.username(), now);
    return shown(item);
  }

  private String nameOf(String username, AgendaItem item) {
    return members.of(item.bodyCode(), item.meetingDate()).stream()
        .filter(member -> member.username().equals(username))
        .map(member -> member.name())
        .findFirst()
        .or(() -> people.findByIdOptional(username).map(person -> person.name()))
        .or(
            () ->
                permissions.is(username) ? Optional.of(permissions.callerName()) : Optional.empty())
        .orElseThrow(() -> InvalidInput.of("username", "unknown-person"));
  }

  // What the caller read a moment ago need not be readable any more.
  private ItemView shown(AgendaItem item) {
    items.flush();
    items.getEntityManager().clear();
    return views.of(items.known(item.id()));
  }

  private void publish(String type, AgendaItem item, String username, Instant at) {
    outbox.publish(
        new DomainEvent(
            "agenda-item",
            item.id().toString(),
            type,
            new ConflictData(item.id(), item.meeting().id(), item.bodyCode(), username, at)));
  }

  private record ConflictData(
      UUID itemId, UUID meetingId, String bodyCode, String person, Instant at) {}
}
