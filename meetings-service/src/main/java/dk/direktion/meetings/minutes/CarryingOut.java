package dk.direktion.meetings.minutes;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.consequence.Link;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.MovingCases;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.followup.FollowUp;
import dk.direktion.meetings.followup.FollowUps;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries out what the decisions of a meeting set off here: cases go to other agendas, and people
 * get follow-ups. What a subject's owner must do waits for the owner's report.
 */
@ApplicationScoped
class CarryingOut {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final Meetings meetings;
  private final MovingCases movingCases;
  private final Consequences consequences;
  private final FollowUps followUps;
  private final Clock clock;

  CarryingOut(
      Meetings meetings,
      MovingCases movingCases,
      Consequences consequences,
      FollowUps followUps,
      Clock clock) {
    this.meetings = meetings;
    this.movingCases = movingCases;
    this.consequences = consequences;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Carries the decision out and makes it final; returns where it was put off to, or null. */
  Meeting carryOut(Decision decision, AgendaItem item, ItemContent content) {
    Optional<AgendaItem> moved = movingCases.follow(decision, item);
    decision.becomeFinal();
    if (moved.isEmpty()) {
      follow(decision, content);
      return null;
    }
    Meeting target = moved.get().meeting();
    consequences.persist(
        Consequence.carriedOut(
            decision,
            clock.instant(),
            new Link(
                target.body().name() + " " + DATE.format(target.date()),
                "/moeder/" + target.id() + "/punkter/" + moved.get().id())));
    return decision.outcome() == Outcome.POSTPONED ? target : null;
  }

  private void follow(Decision decision, ItemContent content) {
    Optional<UUID> minutes = MinutesSubject.meetingId(content.subject());
    if (minutes.flatMap(meetings::findByIdOptional).filter(this::isApproved).isPresent()) {
      consequences.persist(
          Consequence.carriedOut(
              decision, clock.instant(), MinutesSubject.link(minutes.orElseThrow())));
      return;
    }
    boolean awaited = decision.responsible() != null || content.subject() != null;
    consequences.persist(
        awaited
            ? Consequence.pending(decision, clock.instant())
            : Consequence.notNeeded(decision, clock.instant()));
    if (decision.responsible() != null) {
      followUps.persist(new FollowUp(UuidV7.next(clock), decision, content.title()));
    }
  }

  private boolean isApproved(Meeting meeting) {
    return meeting.state().hasApprovedMinutes();
  }
}
