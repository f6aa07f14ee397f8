package dk.direktion.meetings.meeting;

import dk.direktion.meetings.minutes.MinutesActions;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do next with a meeting. */
@ApplicationScoped
class MeetingActions {

  private final Permissions permissions;
  private final MinutesActions minutes;

  MeetingActions(Permissions permissions, MinutesActions minutes) {
    this.permissions = permissions;
    this.minutes = minutes;
  }

  List<String> of(Meeting meeting) {
    List<String> actions = new ArrayList<>(minutes.of(meeting));
    if (!permissions.manages(meeting.body().code(), meeting.date())) {
      return actions;
    }
    switch (meeting.state()) {
      case PLANNED -> actions.add("open-agenda");
      case AGENDA_OPEN -> actions.add("publish-agenda");
      case AGENDA_PUBLISHED -> {
        if (meeting.agendaChanged()) {
          actions.add("publish-agenda");
        }
        actions.add("hold");
      }
      case HELD, MINUTES_APPROVED, PUBLISHED, CANCELLED -> {}
    }
    if (meeting.takesCases()) {
      actions.addAll(List.of("add-item", "reorder"));
    }
    if (meeting.takesDecisions()) {
      actions.add("record-decisions");
    }
    if (meeting.takesCases()) {
      actions.addAll(List.of("move", "cancel"));
    }
    return actions;
  }
}
