package dk.direktion.meetings.agenda;

import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.publication.AgendaVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An item may be taken off as long as nobody has been sent it: it is in no published version. */
@ApplicationScoped
class ItemRemoval {

  private final AgendaVersions versions;
  private final Decisions decisions;

  ItemRemoval(AgendaVersions versions, Decisions decisions) {
    this.versions = versions;
    this.decisions = decisions;
  }

  boolean isPossible(AgendaItem item) {
    Meeting meeting = item.meeting();
    if (meeting.losesCases()) {
      return true;
    }
    Map<UUID, Integer> published = versions.firstOf(meeting);
    return meeting.takesCases()
        && !published.isEmpty()
        && !published.containsKey(item.id())
        && decisions.ownOf(List.of(item.id())).isEmpty();
  }
}
