package dk.direktion.meetings.consequence;

import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionMade;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.DecisionViews;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.followup.FollowUps;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets the secretariat deal with decisions that are not carried out by themselves. */
@ApplicationScoped
@Transactional
public class SettlingConsequences {

  private final Permissions permissions;
  private final Consequences consequences;
  private final Decisions decisions;
  private final DecisionViews views;
  private final AgendaItems items;
  private final ItemContents contents;
  private final FollowUps followUps;
  private final Outbox outbox;
  private final Clock clock;

  SettlingConsequences(
      Permissions permissions,
      Consequences consequences,
      Decisions decisions,
      DecisionViews views,
      AgendaItems items,
      ItemContents contents,
      FollowUps followUps,
      Outbox outbox,
      Clock clock) {
    this.permissions = permissions;
    this.consequences = consequences;
    this.decisions = decisions;
    this.views = views;
    this.items = items;
    this.contents = contents;
    this.followUps = followUps;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Says what became of a decision; a follow-up that was to carry it out is thereby done.
   *
   * @throws ConsequenceAlreadySettled if nothing is awaited any more
   */
  public DecisionView settle(UUID decisionId, SettleConsequence wanted) {
    permissions.requireSecretariat();
    Consequence consequence = awaited(decisionId);
    String reason = wanted.reason().strip();
    consequence.report(wanted.settlement().status(), reason, null, clock.instant());
    followUps
        .openOf(decisionId)
        .ifPresent(
            followUp ->
                followUp.complete(
                    wanted.settlement().outcome(), clock.instant(), permissions.caller(), reason));
    consequences.flush();
    return views.of(decisions.findById(decisionId));
  }

  /**
   * Asks the owner of a decision's subject once more.
   *
   * @throws NothingToTryAgain if no owner has failed
   */
  public DecisionView tryAgain(UUID decisionId) {
    permissions.requireSecretariat();
    Consequence consequence = awaited(decisionId);
    Decision decision = decisions.findById(decisionId);
    String subject = contents.readable(decision.itemId()).subject();
    if (consequence.status() != ConsequenceStatus.FAILED || subject == null) {
      throw new NothingToTryAgain();
    }
    consequence.report(ConsequenceStatus.PENDING, null, null, clock.instant());
    outbox.publish(DecisionMade.of(decision, subject, null));
    consequences.flush();
    return views.of(decision);
  }

  private Consequence awaited(UUID decisionId) {
    Decision decision =
        decisions.findByIdOptional(decisionId).orElseThrow(() -> new NotFound("decision"));
    AgendaItem item = items.known(decision.itemId());
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    Consequence consequence = consequences.findById(decisionId);
    if (consequence == null || !consequence.isAwaited()) {
      throw new ConsequenceAlreadySettled();
    }
    return consequence;
  }
}
