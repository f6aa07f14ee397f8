package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.ReadingItems;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the items of minutes with the meeting's own decisions. */
@ApplicationScoped
class MinutesItems {

  private final ReadingItems reading;

  MinutesItems(ReadingItems reading) {
    this.reading = reading;
  }

  List<MinutesItemView> of(Meeting meeting, List<AgendaItem> agenda) {
    return agenda.stream().map(item -> shown(meeting, reading.show(item.id()))).toList();
  }

  private static MinutesItemView shown(Meeting meeting, ItemView item) {
    return new MinutesItemView(
        item.id(),
        item.number(),
        item.title(),
        item.caseNumber(),
        item.closed(),
        item.readable(),
        item.standing(),
        item.recommendationIntro(),
        item.recommendationPoints(),
        item.conflictSentence(),
        own(meeting, item));
  }

  private static DecisionView own(Meeting meeting, ItemView item) {
    return item.decisions().stream()
        .filter(decision -> decision.itemId().equals(item.id()))
        .filter(decision -> meeting.id().equals(decision.meetingId()))
        .findFirst()
        .orElse(null);
  }
}
