package dk.direktion.meetings.agenda;

import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do next with an item. */
@ApplicationScoped
class ItemActions {

  private final Permissions permissions;
  private final ItemRemoval removal;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;

  ItemActions(
      Permissions permissions,
      ItemRemoval removal,
      ConflictsOfInterest conflicts,
      Screenings screenings) {
    this.permissions = permissions;
    this.removal = removal;
    this.conflicts = conflicts;
    this.screenings = screenings;
  }

  List<String> of(AgendaItem item) {
    Meeting meeting = item.meeting();
    List<String> actions = new ArrayList<>();
    if (MeetingState.AWAITING_MINUTES.contains(meeting.state())) {
      actions.add("record-own-conflict");
    }
    actions.addAll(ofHidden(item));
    if (!permissions.manages(item.bodyCode(), item.meetingDate())) {
      return actions;
    }
    if (meeting.takesCases()) {
      actions.add("edit");
      actions.add("invite-guests");
    }
    if (removal.isPossible(item)) {
      actions.add("remove");
    }
    if (meeting.takesDecisions()) {
      actions.add("record-decision");
    }
    if (meeting.takesCases() && !meeting.body().alwaysClosed() && !screenings.isScreened(item)) {
      actions.add(item.closed() ? "open" : "close");
    }
    if (MeetingState.AWAITING_MINUTES.contains(meeting.state())) {
      actions.add("record-conflict");
    }
    if (conflicts.viewsOf(item).stream().anyMatch(conflict -> conflict.withdrawnAt() == null)) {
      actions.add("withdraw-conflict");
    }
    return actions;
  }

  /** What the caller may do also with an item he does not read. */
  List<String> ofHidden(AgendaItem item) {
    return item.closed() && screenings.mayScreen(item) ? List.of("screen") : List.of();
  }
}
