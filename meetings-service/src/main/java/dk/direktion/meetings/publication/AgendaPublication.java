package dk.direktion.meetings.publication;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.NothingNewToPublish;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes down each published agenda, and tells those who may read it. */
@ApplicationScoped
public class AgendaPublication {

  private final Permissions permissions;
  private final AgendaVersions versions;
  private final Mailbox mailbox;
  private final Clock clock;

  AgendaPublication(
      Permissions permissions, AgendaVersions versions, Mailbox mailbox, Clock clock) {
    this.permissions = permissions;
    this.versions = versions;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /**
   * Keeps the version a meeting has just got and posts the notices.
   *
   * @throws NothingNewToPublish if it holds the same as the one before
   */
  public void keep(Meeting meeting) {
    AgendaVersion version =
        new AgendaVersion(UuidV7.next(clock), meeting, clock.instant(), permissions.caller());
    if (!versions.keep(version)) {
      throw new NothingNewToPublish();
    }
    boolean first = meeting.agendaVersion() == 1;
    String template = first ? "agenda-published" : "agenda-supplemented";
    for (String reader :
        versions.readersToTell(
            meeting.body().code(), first ? List.of() : supplemented(meeting, version))) {
      if (!permissions.is(reader)) {
        mailbox.post(
            Letter.to(reader, template, "/moeder/" + meeting.id())
                .with("body", meeting.body().name())
                .with("date", meeting.date()));
      }
    }
  }

  // A supplement concerns the items it adds or changes; where it only takes off or reorders, all.
  private List<UUID> supplemented(Meeting meeting, AgendaVersion version) {
    Map<UUID, List<AgendaLine>> lines = versions.linesOf(meeting);
    List<UUID> kept = new ArrayList<>(lines.keySet());
    int place = kept.indexOf(version.id());
    if (place < 1) {
      return List.of();
    }
    AgendaChanges changes =
        AgendaChanges.between(lines.get(kept.get(place - 1)), lines.get(version.id()));
    return Stream.concat(changes.added().stream(), changes.changed().stream())
        .map(change -> change.after().itemId())
        .toList();
  }
}
