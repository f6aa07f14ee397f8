package dk.direktion.meetings.agenda;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers the standing items that are not on the agenda of a body that has them. */
@ApplicationScoped
class MissingStandingItems implements AgendaProposalSource {

  private final AgendaItems items;

  MissingStandingItems(AgendaItems items) {
    this.items = items;
  }

  @Override
  public AgendaProposalKind kind() {
    return AgendaProposalKind.STANDING;
  }

  @Override
  public List<AgendaProposal> proposalsFor(Meeting meeting) {
    return missing(meeting).stream()
        .map(
            standing ->
                new AgendaProposal(
                    kind(),
                    standing.name(),
                    standing.title(meeting.date()),
                    null,
                    meeting.body().alwaysClosed(),
                    null,
                    null))
        .toList();
  }

  @Override
  public Optional<NewItem> itemFor(Meeting meeting, String id) {
    return missing(meeting).stream()
        .filter(standing -> standing.name().equals(id))
        .map(standing -> NewItem.standing(standing, meeting.date()))
        .findFirst();
  }

  private Set<StandingItem> missing(Meeting meeting) {
    Set<StandingItem> missing = EnumSet.noneOf(StandingItem.class);
    if (meeting.body().hasStandingItems()) {
      missing.addAll(Arrays.asList(StandingItem.values()));
      items.of(meeting).stream()
          .filter(AgendaItem::isStanding)
          .forEach(item -> missing.remove(item.standing()));
    }
    return missing;
  }
}
