package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The item on the next agenda by which a body approves its own minutes. */
@ApplicationScoped
class NextMeetingApproval {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final MinutesRules rules;
  private final Meetings meetings;
  private final Agenda agenda;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;

  NextMeetingApproval(
      MinutesRules rules,
      Meetings meetings,
      Agenda agenda,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions) {
    this.rules = rules;
    this.meetings = meetings;
    this.agenda = agenda;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
  }

  /**
   * Puts the item on the body's next agenda, where the body approves so and a meeting is planned.
   */
  void putOnNextAgenda(Meeting held) {
    if (isTheRule(held) && itemsAbout(held).isEmpty()) {
      meetings
          .next(held.body(), held.starts(), MeetingState.OPEN_FOR_CASES)
          .ifPresent(next -> put(held, meetings.knownForChange(next.id())));
    }
  }

  /** Puts the items on an agenda just opened for earlier meetings that had no next one to go to. */
  void putOnOpenedAgenda(Meeting opened) {
    if (!isTheRule(opened)) {
      return;
    }
    meetings
        .list(
            "body = ?1 and starts < ?2 and state = ?3",
            Sort.by("starts"),
            opened.body(),
            opened.starts(),
            MeetingState.HELD)
        .stream()
        .filter(held -> itemsAbout(held).isEmpty())
        .forEach(held -> put(held, opened));
  }

  private void put(Meeting held, Meeting next) {
    agenda.addFirst(
        next,
        NewItem.aboutMinutes(
            "Godkendelse af referat fra mødet den " + DATE.format(held.date()),
            MinutesSubject.of(held)));
  }

  /** Tells whether a later meeting has approved these minutes, with or without changes. */
  boolean hasApproved(Meeting meeting) {
    return itemsAbout(meeting).stream()
        .filter(item -> !MeetingState.OPEN_FOR_CASES.contains(item.meeting().state()))
        .map(item -> decisions.ownOf(List.of(item.id())).get(item.id()))
        .anyMatch(decision -> decision != null && approves(decision.outcome()));
  }

  private static boolean approves(Outcome outcome) {
    return outcome == Outcome.APPROVED
        || outcome == Outcome.APPROVED_WITH_CHANGES
        || outcome == Outcome.NOTED;
  }

  /**
   * Lists the earlier meetings whose minutes this meeting approves as they stand; those it approves
   * with changes wait until the secretariat has made them.
   */
  List<Meeting> approvedAsTheyStandBy(Meeting meeting) {
    return items.of(meeting).stream().flatMap(item -> approvedAsItStandsBy(item).stream()).toList();
  }

  private Optional<Meeting> approvedAsItStandsBy(AgendaItem item) {
    Decision decision = decisions.ownOf(List.of(item.id())).get(item.id());
    if (decision == null
        || !approves(decision.outcome())
        || decision.outcome() == Outcome.APPROVED_WITH_CHANGES) {
      return Optional.empty();
    }
    return contents
        .findByIdOptional(item.id())
        .flatMap(content -> MinutesSubject.meetingId(content.subject()))
        .flatMap(meetings::findByIdOptional)
        .filter(Meeting::takesDecisions);
  }

  /** Lists the items about a meeting's minutes that are not on a cancelled meeting. */
  List<AgendaItem> itemsAbout(Meeting meeting) {
    List<UUID> ids =
        contents.list("subject", MinutesSubject.of(meeting)).stream()
            .map(content -> content.itemId())
            .toList();
    return items.byId(ids).values().stream()
        .filter(item -> item.meeting().state() != MeetingState.CANCELLED)
        .toList();
  }

  private boolean isTheRule(Meeting meeting) {
    return rules.of(meeting.body().code()).rule() == ApprovalRule.NEXT_MEETING;
  }
}
