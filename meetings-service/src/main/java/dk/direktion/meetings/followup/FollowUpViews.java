package dk.direktion.meetings.followup;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows follow-ups to the caller. */
@ApplicationScoped
public class FollowUpViews {

  private final Permissions permissions;
  private final AgendaItems items;
  private final FollowUpChanges changes;
  private final People people;
  private final Clock clock;

  FollowUpViews(
      Permissions permissions,
      AgendaItems items,
      FollowUpChanges changes,
      People people,
      Clock clock) {
    this.permissions = permissions;
    this.items = items;
    this.changes = changes;
    this.people = people;
    this.clock = clock;
  }

  public FollowUpView of(FollowUp followUp) {
    return of(List.of(followUp)).get(0);
  }

  public List<FollowUpView> of(List<FollowUp> followUps) {
    Map<UUID, AgendaItem> on =
        items.byId(followUps.stream().map(FollowUp::itemId).distinct().toList());
    Map<UUID, List<FollowUpChangeView>> changed =
        changes.of(followUps.stream().map(FollowUp::id).toList());
    Map<String, String> names = people.namesOf(followUps.stream().map(FollowUp::responsible));
    return followUps.stream()
        .map(
            followUp ->
                shown(
                    followUp,
                    on.get(followUp.itemId()),
                    changed.getOrDefault(followUp.id(), List.of()),
                    nameOf(followUp, names)))
        .toList();
  }

  private FollowUpView shown(
      FollowUp followUp, AgendaItem item, List<FollowUpChangeView> changed, String name) {
    boolean mine = followUp.state() == FollowUpState.OPEN && isOwn(followUp);
    return new FollowUpView(
        followUp.id(),
        followUp.decisionId(),
        followUp.itemId(),
        followUp.subject(),
        item.bodyCode(),
        item.meeting().body().name(),
        item.meetingDate(),
        followUp.responsible(),
        name,
        followUp.due(),
        followUp.state(),
        followUp.outcome(),
        followUp.isLate(today()),
        followUp.note(),
        changed,
        mine ? List.of("complete", "move-due-date", "hand-over") : List.of(),
        followUp.version());
  }

  /** Tells whether the follow-up is the caller's to deal with. */
  boolean isOwn(FollowUp followUp) {
    return permissions.is(followUp.responsible()) || permissions.isSecretariat();
  }

  /** Returns the name of the responsible, as it was when they became it. */
  String nameOf(FollowUp followUp) {
    return nameOf(followUp, people.namesOf(Stream.of(followUp.responsible())));
  }

  private static String nameOf(FollowUp followUp, Map<String, String> names) {
    return followUp.responsibleName() == null
        ? names.get(followUp.responsible())
        : followUp.responsibleName();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
