package dk.direktion.meetings.phrase;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Shows a body's standard phrases, and lets the secretariat write them. */
@ApplicationScoped
@Transactional
public class KeepingPhrases {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final Meetings meetings;
  private final StandardPhrases phrases;
  private final Clock clock;

  KeepingPhrases(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      Meetings meetings,
      StandardPhrases phrases,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.meetings = meetings;
    this.phrases = phrases;
    this.clock = clock;
  }

  /**
   * Lists the phrases of a body, or of a meeting's body with the meeting's dates filled in; one of
   * the two is needed.
   *
   * @throws NotFound if there is no such meeting, or none the caller may know of
   */
  public Page<PhraseView> list(String bodyCode, UUID meetingId, Paging paging) {
    permissions.requireReading();
    if (bodyCode == null && meetingId == null) {
      return paging.of(List.of());
    }
    Meeting meeting = meetingId == null ? null : meetings.known(meetingId);
    Body body = meeting == null ? bodies.findById(bodyCode) : meeting.body();
    if (body == null) {
      return paging.of(List.of());
    }
    Map<String, String> values = values(body, meeting);
    return paging.of(
        phrases.of(body.code()).stream().map(phrase -> shown(phrase, values)).toList());
  }

  public PhraseView create(CreatePhrase wanted) {
    permissions.requireSecretariat();
    Body body = bodies.findById(wanted.bodyCode());
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("bodyCode", "unknown-body");
    }
    PhraseTokens.requireKnown(wanted.phrase().text());
    int last = phrases.of(body.code()).stream().mapToInt(StandardPhrase::position).max().orElse(0);
    StandardPhrase phrase =
        new StandardPhrase(UuidV7.next(clock), body.code(), last + 1, wanted.phrase());
    phrases.persistAndFlush(phrase);
    return shown(phrase, values(body, null));
  }

  public PhraseView rewrite(UUID id, String ifMatch, WritePhrase written) {
    permissions.requireSecretariat();
    StandardPhrase phrase = phrases.known(id);
    EntityTags.require(ifMatch, phrase.version());
    PhraseTokens.requireKnown(written.text());
    phrase.rewrite(written);
    phrases.flush();
    return shown(phrase, values(bodies.findById(phrase.bodyCode()), null));
  }

  public void remove(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    StandardPhrase phrase = phrases.known(id);
    EntityTags.require(ifMatch, phrase.version());
    phrases.delete(phrase);
  }

  private Map<String, String> values(Body body, Meeting meeting) {
    Map<String, String> values = new HashMap<>();
    values.put(PhraseTokens.BODY, body.name());
    if (meeting != null) {
      values.put(PhraseTokens.DATE, DATE.format(meeting.date()));
      meetings
          .next(body, meeting.starts(), MeetingState.OPEN_FOR_CASES)
          .map(Meeting::date)
          .map((LocalDate date) -> DATE.format(date))
          .ifPresent(next -> values.put(PhraseTokens.NEXT_MEETING, next));
    }
    return values;
  }

  private PhraseView shown(StandardPhrase phrase, Map<String, String> values) {
    return new PhraseView(
        phrase.id(),
        phrase.bodyCode(),
        phrase.outcome(),
        phrase.label(),
        phrase.text(),
        PhraseTokens.fill(phrase.text(), values),
        permissions.isSecretariat() ? List.of("edit", "remove") : List.of(),
        phrase.version());
  }
}
