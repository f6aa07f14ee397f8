package dk.direktion.meetings.agenda;

import dk.direktion.meetings.body.StandingRow;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Offers the standing items that are not on the agenda of a body that has them. */
@ApplicationScoped
class MissingStandingItems implements AgendaProposalSource {

  private final AgendaItems items;
  private final ItemContents contents;

  MissingStandingItems(AgendaItems items, ItemContents contents) {
    this.items = items;
    this.contents = contents;
  }

  @Override
  public AgendaProposalKind kind() {
    return AgendaProposalKind.STANDING;
  }

  @Override
  public List<AgendaProposal> proposalsFor(Meeting meeting) {
    return missing(meeting).entrySet().stream()
        .map(
            row ->
                new AgendaProposal(
                    kind(),
                    row.getKey(),
                    row.getValue().titleOn(meeting.date()),
                    null,
                    meeting.body().alwaysClosed(),
                    null,
                    null))
        .toList();
  }

  @Override
  public Optional<NewItem> itemFor(Meeting meeting, String id) {
    return Optional.ofNullable(missing(meeting).get(id))
        .map(row -> NewItem.standing(row, meeting.date()));
  }

  private Map<String, StandingRow> missing(Meeting meeting) {
    List<AgendaItem> present = items.of(meeting).stream().filter(AgendaItem::isStanding).toList();
    Map<UUID, ItemContent> said = contents.of(present.stream().map(AgendaItem::id).toList());
    Map<String, StandingRow> missing = new LinkedHashMap<>();
    List<StandingRow> rows = meeting.body().standingItems();
    for (int i = 0; i < rows.size(); i++) {
      StandingRow row = rows.get(i);
      String title = row.titleOn(meeting.date());
      boolean isThere =
          present.stream()
              .filter(item -> item.standing() == row.kind())
              .anyMatch(item -> !row.kind().mayRepeat() || isEntitled(said.get(item.id()), title));
      if (!isThere) {
        missing.put(row.kind().mayRepeat() ? row.kind() + "-" + (i + 1) : row.kind().name(), row);
      }
    }
    return missing;
  }

  private static boolean isEntitled(ItemContent content, String title) {
    return content != null && content.title().equals(title);
  }
}
