package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows cases being written to the caller. */
@ApplicationScoped
class CasePresentationViews {

  private final PresentationAccess access;
  private final Permissions permissions;
  private final PresentationHeadings headings;
  private final PresentationSections sections;
  private final PresentationComments comments;
  private final PresentationLog log;
  private final Contents contents;
  private final ContentJson json;
  private final Approval approval;
  private final AgendaItems items;
  private final Bodies bodies;
  private final People people;

  CasePresentationViews(
      PresentationAccess access,
      Permissions permissions,
      PresentationHeadings headings,
      PresentationSections sections,
      PresentationComments comments,
      PresentationLog log,
      Contents contents,
      ContentJson json,
      Approval approval,
      AgendaItems items,
      Bodies bodies,
      People people) {
    this.access = access;
    this.permissions = permissions;
    this.headings = headings;
    this.sections = sections;
    this.comments = comments;
    this.log = log;
    this.contents = contents;
    this.json = json;
    this.approval = approval;
    this.items = items;
    this.bodies = bodies;
    this.people = people;
  }

  CasePresentationView of(CasePresentation presentation) {
    UUID id = presentation.id();
    PresentationHeading heading = headings.findById(id);
    List<PresentationSection> written = sections.of(id);
    Map<String, Body> byCode = bodies.byCode();
    return new CasePresentationView(
        id,
        presentation.state(),
        presentation.unit(),
        person(presentation.author()),
        persons(presentation.coAuthors()),
        of(heading),
        written.stream().map(this::of).toList(),
        route(presentation.route(), byCode),
        Completeness.of(presentation, contents.of(id)),
        persons(approval.reviewersOf(presentation)),
        log.of(id).stream().map(entry -> of(entry, byCode)).toList(),
        comments.open(id),
        presentation.caseId(),
        lastChange(presentation, heading, written),
        actions(presentation),
        presentation.version(),
        Contents.versionOf(presentation, heading, written));
  }

  SectionView of(PresentationSection section) {
    SectionText text = json.text(section);
    return new SectionView(
        section.kind(),
        text.text(),
        text.none(),
        text.points(),
        people.nameOf(section.changedBy()),
        section.changedAt(),
        section.version());
  }

  /** Shows the steps of a route, with a way to those items the caller may know of. */
  List<RouteStepView> route(Collection<RouteStep> steps, Map<String, Body> byCode) {
    List<UUID> ids = steps.stream().map(RouteStep::itemId).filter(Objects::nonNull).toList();
    Map<UUID, AgendaItem> known = items.byId(ids);
    return steps.stream()
        .map(
            step -> {
              AgendaItem item = step.itemId() == null ? null : known.get(step.itemId());
              return new RouteStepView(
                  step.id(),
                  step.bodyCode(),
                  byCode.get(step.bodyCode()).name(),
                  step.state(),
                  step.wishedMeetingId(),
                  step.wishedDate(),
                  item == null ? null : item.meeting().id(),
                  item == null ? null : item.id(),
                  step.meetingDate(),
                  step.outcome());
            })
        .toList();
  }

  PersonName person(String username) {
    return new PersonName(username, people.nameOf(username));
  }

  private List<PersonName> persons(Collection<String> usernames) {
    return usernames.stream().map(this::person).toList();
  }

  private static HeadingView of(PresentationHeading heading) {
    HeadingText text = heading.text();
    return new HeadingView(
        text.title(),
        text.caseNumber(),
        text.closed(),
        text.closedReason(),
        text.recommender(),
        heading.version());
  }

  private LogEntryView of(PresentationLogEntry entry, Map<String, Body> byCode) {
    return new LogEntryView(
        entry.kind(),
        people.nameOf(entry.username()),
        entry.happenedAt(),
        entry.reason(),
        entry.bodyCode() == null ? null : byCode.get(entry.bodyCode()).name(),
        entry.meetingDate());
  }

  private static Instant lastChange(
      CasePresentation presentation,
      PresentationHeading heading,
      List<PresentationSection> written) {
    return Stream.concat(
            Stream.of(presentation.changedAt(), heading.changedAt()),
            written.stream().map(PresentationSection::changedAt))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private List<String> actions(CasePresentation presentation) {
    PresentationState state = presentation.state();
    boolean writes = presentation.isWrittenBy(permissions.caller());
    List<String> actions = new ArrayList<>();
    add(actions, "edit", access.mayWrite(presentation));
    add(actions, "plan-route", access.mayPlan(presentation));
    add(actions, "submit", writes && state.isWithAuthors());
    add(actions, "approve", access.mayApprove(presentation));
    add(actions, "return", access.mayReturn(presentation));
    boolean over = state == PresentationState.WITHDRAWN || state == PresentationState.DECIDED;
    add(actions, "withdraw", writes && !over && !presentation.isOnAgenda());
    add(actions, "reopen", writes && state == PresentationState.WITHDRAWN);
    return actions;
  }

  private static void add(List<String> actions, String action, boolean may) {
    if (may) {
      actions.add(action);
    }
  }
}
