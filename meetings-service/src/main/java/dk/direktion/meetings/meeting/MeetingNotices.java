package dk.direktion.meetings.meeting;

import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets people know what happens to a meeting they count on: its members, and everybody who reads
 * the body's agendas once this one is published. Whoever does it knows already.
 */
@ApplicationScoped
class MeetingNotices {

  private final BodyMembers members;
  private final ReadingRights rights;
  private final Permissions permissions;
  private final Mailbox mailbox;

  MeetingNotices(
      BodyMembers members, ReadingRights rights, Permissions permissions, Mailbox mailbox) {
    this.members = members;
    this.rights = rights;
    this.permissions = permissions;
    this.mailbox = mailbox;
  }

  void moved(Meeting meeting, LocalDateTime from, String reason) {
    for (String person : whoCountOn(meeting, from.toLocalDate())) {
      mailbox.post(
          letter(person, "meeting-moved", meeting)
              .with("from", from)
              .with("to", meeting.starts())
              .with("reason", reason));
    }
  }

  void cancelled(Meeting meeting) {
    for (String person : whoCountOn(meeting, meeting.date())) {
      mailbox.post(
          letter(person, "meeting-cancelled", meeting)
              .with("date", meeting.starts())
              .with("reason", meeting.cancellationReason()));
    }
  }

  private static Letter letter(String person, String template, Meeting meeting) {
    return Letter.to(person, template, "/moeder/" + meeting.id())
        .with("body", meeting.body().name());
  }

  // On the day it was to be, and on the day it will be.
  private Set<String> whoCountOn(Meeting meeting, LocalDate formerDate) {
    String body = meeting.body().code();
    Set<String> people =
        Stream.of(formerDate, meeting.date())
            .flatMap(day -> members.of(body, day).stream())
            .map(BodyMember::username)
            .collect(Collectors.toCollection(TreeSet::new));
    if (meeting.agendaVersion() > 0) {
      people.addAll(rights.readersOf(body));
    }
    people.remove(permissions.caller());
    return people;
  }
}
