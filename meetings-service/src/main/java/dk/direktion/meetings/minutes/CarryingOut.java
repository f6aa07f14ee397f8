package dk.direktion.meetings.minutes;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.consequence.Link;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.NextAgendas;
import dk.direktion.meetings.followup.FollowUp;
import dk.direktion.meetings.followup.FollowUps;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Carries out what the decisions of a meeting set off here: cases go to other agendas, and people
 * get follow-ups. What a subject's owner must do waits for the owner's report.
 */
@ApplicationScoped
class CarryingOut {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final Permissions permissions;
  private final Bodies bodies;
  private final Meetings meetings;
  private final NextAgendas nextAgendas;
  private final Agenda agenda;
  private final Consequences consequences;
  private final FollowUps followUps;
  private final Clock clock;

  CarryingOut(
      Permissions permissions,
      Bodies bodies,
      Meetings meetings,
      NextAgendas nextAgendas,
      Agenda agenda,
      Consequences consequences,
      FollowUps followUps,
      Clock clock) {
    this.permissions = permissions;
    this.bodies = bodies;
    this.meetings = meetings;
    this.nextAgendas = nextAgendas;
    this.agenda = agenda;
    this.consequences = consequences;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Makes the decision final and carries it out; returns where it was put off to, or null. */
  Meeting carryOut(Decision decision, AgendaItem item, ItemContent content) {
    return switch (decision.outcome()) {
      case POSTPONED -> {
        Meeting target = nextAgendas.forPostponed(item.meeting(), decision.postponedToMeetingId());
        decision.becomeFinal(target.id());
        move(decision, item, content, target);
        yield target;
      }
      case REFERRED -> {
        decision.becomeFinal(null);
        Body body = bodies.findById(decision.referredToBodyCode());
        move(decision, item, content, nextAgendas.after(item.meeting(), body));
        yield null;
      }
      default -> {
        decision.becomeFinal(null);
        follow(decision, content);
        yield null;
      }
    };
  }

  private void move(Decision decision, AgendaItem item, ItemContent content, Meeting chosen) {
    Meeting target = meetings.knownForChange(chosen.id());
    permissions.requireCovered(
        target.body().code(), item.closed() || target.body().alwaysClosed(), target.date());
    AgendaItem moved = agenda.add(target, NewItem.continuing(item, content, decision.id()));
    consequences.persist(
        Consequence.carriedOut(
            decision,
            clock.instant(),
            new Link(
                target.body().name() + " " + DATE.format(target.date()),
                "/moeder/" + target.id() + "/punkter/" + moved.id())));
  }

  private void follow(Decision decision, ItemContent content) {
    boolean awaited = decision.responsible() != null || content.subject() != null;
    consequences.persist(
        awaited
            ? Consequence.pending(decision, clock.instant())
            : Consequence.notNeeded(decision, clock.instant()));
    if (decision.responsible() != null) {
      followUps.persist(new FollowUp(UuidV7.next(clock), decision, content.title()));
    }
  }
}
