package dk.direktion.meetings.followup;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.decision.ChoosingResponsible;
import dk.direktion.meetings.decision.Responsible;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Moves due dates and hands follow-ups over, with a reason that is kept. */
@ApplicationScoped
@Transactional
public class ChangingFollowUps {

  private final Permissions permissions;
  private final FollowUps followUps;
  private final FollowUpChanges changes;
  private final FollowUpViews views;
  private final ChoosingResponsible choosing;
  private final People people;
  private final Clock clock;

  ChangingFollowUps(
      Permissions permissions,
      FollowUps followUps,
      FollowUpChanges changes,
      FollowUpViews views,
      ChoosingResponsible choosing,
      People people,
      Clock clock) {
    this.permissions = permissions;
    this.followUps = followUps;
    this.changes = changes;
    this.views = views;
    this.choosing = choosing;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Gives a follow-up another due date.
   *
   * @throws AccessDenied if the caller is neither the responsible nor the secretariat
   */
  public FollowUpView moveDueDate(UUID id, String ifMatch, MoveDueDate wanted) {
    permissions.requireReading();
    FollowUp followUp = own(id);
    EntityTags.require(ifMatch, followUp.version());
    if (wanted.due().isBefore(LocalDate.ofInstant(clock.instant(), Denmark.ZONE))) {
      throw InvalidInput.of("due", "due-in-the-past");
    }
    String was = followUp.due() == null ? null : followUp.due().toString();
    followUp.moveDue(wanted.due());
    note(followUp, FollowUpChangeKind.DUE_MOVED, was, wanted.due().toString(), wanted.reason());
    return shown(followUp);
  }

  /**
   * Gives a follow-up another responsible.
   *
   * @throws AccessDenied if the caller is neither the responsible nor the secretariat
   */
  public FollowUpView handOver(UUID id, String ifMatch, HandOver wanted) {
    permissions.requireReading();
    FollowUp followUp = own(id);
    EntityTags.require(ifMatch, followUp.version());
    Responsible next =
        choosing.of(wanted.responsibleUsername(), wanted.responsible(), "responsibleUsername");
    if (next == null || Objects.equals(next.key(), followUp.responsible())) {
      throw InvalidInput.of("responsibleUsername", "another-responsible-needed");
    }
    String was = views.nameOf(followUp);
    followUp.handOver(next);
    note(followUp, FollowUpChangeKind.HANDED_OVER, was, next.name(), wanted.reason());
    return shown(followUp);
  }

  private FollowUp own(UUID id) {
    return followUps
        .findByIdOptional(id)
        .filter(views::isOwn)
        .orElseThrow(
            () -> permissions.isSecretariat() ? new NotFound("follow-up") : new AccessDenied());
  }

  private void note(
      FollowUp followUp, FollowUpChangeKind kind, String was, String became, String reason) {
    changes.persist(
        new FollowUpChange(
            UuidV7.next(clock),
            followUp,
            new FollowUpChangeView(
                kind,
                was,
                became,
                reason.strip(),
                clock.instant(),
                people.nameOf(permissions.caller()))));
  }

  private FollowUpView shown(FollowUp followUp) {
    followUps.flush();
    return views.of(followUp);
  }
}
