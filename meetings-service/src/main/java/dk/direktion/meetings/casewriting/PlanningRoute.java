package dk.direktion.meetings.casewriting;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans which bodies a case goes to in turn, and which meetings are wished for. */
@ApplicationScoped
@Transactional
public class PlanningRoute {

  private final PresentationAccess access;
  private final Bodies bodies;
  private final Meetings meetings;
  private final SystemWork system;
  private final CasePresentations presentations;
  private final PresentationLog log;
  private final CasePresentationViews views;
  private final Clock clock;

  PlanningRoute(
      PresentationAccess access,
      Bodies bodies,
      Meetings meetings,
      SystemWork system,
      CasePresentations presentations,
      PresentationLog log,
      CasePresentationViews views,
      Clock clock) {
    this.access = access;
    this.bodies = bodies;
    this.meetings = meetings;
    this.system = system;
    this.presentations = presentations;
    this.log = log;
    this.views = views;
    this.clock = clock;
  }

  public CasePresentationView plan(UUID id, String ifMatch, PlanRoute wanted) {
    CasePresentation presentation = access.readableForChange(id);
    access.require(access.mayPlan(presentation), presentation);
    EntityTags.require(ifMatch, presentation.version());
    presentation.plan(stops(wanted), () -> UuidV7.next(clock), clock.instant());
    log.note(presentation, LogKind.ROUTE_PLANNED, null);
    presentations.flush();
    return views.of(presentation);
  }

  private List<RouteStop> stops(PlanRoute wanted) {
    Map<String, Body> known = bodies.byCode();
    List<RouteStop> stops = new ArrayList<>();
    for (PlanRoute.Stop stop : wanted.stops()) {
      String field = "stops[" + stops.size() + "].";
      if (!known.containsKey(stop.bodyCode())) {
        throw InvalidInput.of(field + "bodyCode", "unknown-body");
      }
      LocalDate day =
          stop.wishedMeetingId() == null
              ? stop.wishedDate()
              : dayOf(stop, field + "wishedMeetingId");
      stops.add(new RouteStop(stop.bodyCode(), stop.wishedMeetingId(), day));
    }
    return stops;
  }

  // When the bodies meet is no secret to those who write for them (see ListingSlots).
  private LocalDate dayOf(PlanRoute.Stop stop, String field) {
    LocalDate day =
        system.call(
            () ->
                meetings
                    .findByIdOptional(stop.wishedMeetingId())
                    .filter(meeting -> meeting.body().code().equals(stop.bodyCode()))
                    .filter(meeting -> !meeting.body().alwaysClosed())
                    .filter(Meeting::takesCases)
                    .map(Meeting::date)
                    .orElse(null));
    if (day == null) {
      throw InvalidInput.of(field, "unknown-meeting");
    }
    return day;
  }
}
