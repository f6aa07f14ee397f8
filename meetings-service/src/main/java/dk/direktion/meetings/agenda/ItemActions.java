package dk.direktion.meetings.agenda;

import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do next with an item. */
@ApplicationScoped
class ItemActions {

  private final Permissions permissions;

  ItemActions(Permissions permissions) {
    this.permissions = permissions;
  }

  List<String> of(AgendaItem item) {
    Meeting meeting = item.meeting();
    List<String> actions = new ArrayList<>();
    if (!permissions.manages(item.bodyCode(), item.meetingDate())) {
      return actions;
    }
    if (meeting.takesCases()) {
      actions.add("edit");
    }
    if (meeting.losesCases()) {
      actions.add("remove");
    }
    if (meeting.takesDecisions()) {
      actions.add("record-decision");
    }
    if (meeting.takesCases() && !meeting.body().alwaysClosed()) {
      actions.add(item.closed() ? "open" : "close");
    }
    return actions;
  }
}
