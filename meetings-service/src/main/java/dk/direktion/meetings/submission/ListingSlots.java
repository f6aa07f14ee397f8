package dk.direktion.meetings.submission;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Lists the coming meetings that take proposals.
 *
 * <p>Whoever may propose sees when the bodies meet, also without the right to read their agendas;
 * bodies that always meet behind closed doors are left out.
 */
@ApplicationScoped
public class ListingSlots {

  private final Caller caller;
  private final SystemWork system;
  private final Meetings meetings;
  private final SubmissionDeadline deadline;
  private final Clock clock;

  ListingSlots(
      Caller caller,
      SystemWork system,
      Meetings meetings,
      SubmissionDeadline deadline,
      Clock clock) {
    this.caller = caller;
    this.system = system;
    this.meetings = meetings;
    this.deadline = deadline;
    this.clock = clock;
  }

  /** Lists a body's slots, or all bodies' if {@code body} is null; earliest first. */
  public Page<SubmissionSlot> list(String body, Paging paging) {
    caller.requireAny(
        Roles.SECRETARIAT,
        Roles.CONTROLLER,
        Roles.PROJECT_MANAGER,
        Roles.PROGRAMME_MANAGER,
        Roles.CENTRE_MANAGER,
        Roles.DIRECTOR,
        Roles.BOARD_MEMBER,
        Roles.CASE_OFFICER);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE);
    String coming = "starts > ?1 and state in ?2 and not body.alwaysClosed";
    return system.call(
        () ->
            paging
                .of(
                    body == null
                        ? meetings.find(
                            coming, Sort.by("starts"), now, MeetingState.OPEN_FOR_SUBMISSIONS)
                        : meetings.find(
                            coming + " and body.code = ?3",
                            Sort.by("starts"),
                            now,
                            MeetingState.OPEN_FOR_SUBMISSIONS,
                            body))
                .map(meeting -> SubmissionSlot.of(meeting, deadline.of(meeting))));
  }
}
