package dk.direktion.meetings.decision;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingClosedForCases;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Checks what somebody wants to record as a decision, and says it in full. */
@ApplicationScoped
class CheckingDecision {

  private static final int DAYS_TO_RETURN = 14;

  private final ReadingRights rights;
  private final Meetings meetings;
  private final ItemContents contents;
  private final Bodies bodies;
  private final BodyMembers members;
  private final ChoosingResponsible choosing;
  private final NextAgendas nextAgendas;
  private final Clock clock;

  CheckingDecision(
      ReadingRights rights,
      Meetings meetings,
      ItemContents contents,
      Bodies bodies,
      BodyMembers members,
      ChoosingResponsible choosing,
      NextAgendas nextAgendas,
      Clock clock) {
    this.rights = rights;
    this.meetings = meetings;
    this.contents = contents;
    this.bodies = bodies;
    this.members = members;
    this.choosing = choosing;
    this.nextAgendas = nextAgendas;
    this.clock = clock;
  }

  DecisionText check(AgendaItem item, RecordDecision wanted) {
    boolean postponed = wanted.outcome() == Outcome.POSTPONED;
    boolean referred = wanted.outcome() == Outcome.REFERRED;
    if (wanted.postponedToMeetingId() != null && !postponed) {
      throw InvalidInput.of("postponedToMeetingId", "only-if-postponed");
    }
    if (wanted.referredToBodyCode() != null && !referred) {
      throw InvalidInput.of("referredToBodyCode", "only-if-referred");
    }
    Responsible responsible =
        choosing.of(wanted.responsibleUsername(), wanted.responsible(), "responsibleUsername");
    return new DecisionText(
        wanted.text().strip(),
        wanted.outcome(),
        points(item, wanted),
        postponed ? postponedTo(item.meeting(), wanted.postponedToMeetingId()).id() : null,
        referred ? referredTo(item, wanted.referredToBodyCode()).code() : null,
        responsible == null ? null : responsible.key(),
        responsible == null ? null : responsible.knownName(),
        due(item, wanted, responsible),
        absences(wanted.absences()),
        dissents(item, wanted.dissents()));
  }

  /** Returns the last day; a returned case has two weeks where nothing else is said. */
  private static LocalDate due(AgendaItem item, RecordDecision wanted, Responsible responsible) {
    if (responsible == null && wanted.outcome() == Outcome.RETURNED) {
      throw InvalidInput.of("responsible", "returned-needs-responsible");
    }
    if (responsible == null && wanted.due() != null) {
      throw InvalidInput.of("responsible", "due-needs-responsible");
    }
    if (wanted.due() != null && wanted.due().isBefore(item.meetingDate())) {
      throw InvalidInput.of("due", "due-before-meeting");
    }
    return wanted.due() == null && wanted.outcome() == Outcome.RETURNED
        ? item.meetingDate().plusDays(DAYS_TO_RETURN)
        : wanted.due();
  }

  private Map<Integer, Outcome> points(AgendaItem item, RecordDecision wanted) {
    Map<Integer, Outcome> points = new TreeMap<>();
    if (wanted.points() == null) {
      return points;
    }
    Map<UUID, Integer> numbers = new HashMap<>();
    contents.readable(item.id()).points().forEach(point -> numbers.put(point.id(), point.number()));
    for (RecordPointOutcome point : wanted.points()) {
      Integer number = numbers.get(point.pointId());
      if (number == null) {
        throw InvalidInput.of("points", "unknown-point");
      }
      points.put(number, point.outcome());
    }
    return points;
  }

  private static List<AbsenceView> absences(List<AbsenceView> said) {
    List<AbsenceView> absences =
        said == null
            ? List.of()
            : said.stream()
                .map(each -> new AbsenceView(each.name().strip(), each.presence(), each.at()))
                .toList();
    requireOnce(absences, AbsenceView::name, "absences");
    if (absences.stream()
        .anyMatch(each -> each.presence() == Presence.ABSENT && each.at() != null)) {
      throw InvalidInput.of("absences", "absent-has-no-time");
    }
    return absences;
  }

  /** A dissent is the body's members' right; nobody else has one. */
  private List<DissentView> dissents(AgendaItem item, List<DissentView> said) {
    if (said == null || said.isEmpty()) {
      return List.of();
    }
    List<DissentView> dissents =
        said.stream()
            .map(each -> new DissentView(each.name().strip(), each.text().strip()))
            .toList();
    requireOnce(dissents, DissentView::name, "dissents");
    List<String> names =
        members.of(item.bodyCode(), item.meetingDate()).stream().map(BodyMember::name).toList();
    if (!dissents.stream().allMatch(each -> names.contains(each.name()))) {
      throw InvalidInput.of("dissents", "dissent-only-by-member");
    }
    return dissents;
  }

  private static <T> void requireOnce(List<T> rows, Function<T, String> name, String field) {
    Set<String> seen = new HashSet<>();
    if (!rows.stream().map(name).allMatch(seen::add)) {
      throw InvalidInput.of(field, "named-twice");
    }
  }

  private Meeting postponedTo(Meeting meeting, UUID named) {
    if (named == null) {
      return nextAgendas.after(meeting, meeting.body());
    }
    Meeting target = meetings.findById(named);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE);
    if (target == null
        || !target.body().code().equals(meeting.body().code())
        || !target.starts().isAfter(meeting.starts())) {
      throw InvalidInput.of("postponedToMeetingId", "not-a-later-meeting");
    }
    if (target.starts().isBefore(now)) {
      throw InvalidInput.of("postponedToMeetingId", "meeting-is-past");
    }
    if (!target.takesCases()) {
      throw new MeetingClosedForCases(target.state());
    }
    return target;
  }

  private Body referredTo(AgendaItem item, String code) {
    Body body = code == null ? null : bodies.findById(code);
    if (body == null
        || body.code().equals(item.bodyCode())
        || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("referredToBodyCode", "not-another-body");
    }
    nextAgendas.after(item.meeting(), body);
    return body;
  }
}
