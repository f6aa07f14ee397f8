package dk.direktion.meetings.agenda;

import dk.direktion.meetings.conflict.ConflictsOfInterest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What stands where the title of an item would that the caller may not read. */
@ApplicationScoped
public class HiddenTitle {

  private final ClosedTitle closedTitle;
  private final ConflictsOfInterest conflicts;

  HiddenTitle(ClosedTitle closedTitle, ConflictsOfInterest conflicts) {
    this.closedTitle = closedTitle;
    this.conflicts = conflicts;
  }

  /** Tells it for one item; null stands for one that is no longer there. */
  public String of(AgendaItem item) {
    if (item == null) {
      return closedTitle.takenOff();
    }
    return of(item, conflicts.linesOfCaller());
  }

  /** Tells the same for many items, given the lines the caller is conflicted in. */
  public String of(AgendaItem item, Set<UUID> conflictedLines) {
    return conflictedLines.contains(item.originId())
        ? closedTitle.conflicted()
        : closedTitle.text();
  }
}
