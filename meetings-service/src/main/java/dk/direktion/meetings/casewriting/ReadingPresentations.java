package dk.direktion.meetings.casewriting;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.casefile.CaseFile;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lists and shows cases being written, and the planned routes of cases. */
@ApplicationScoped
@Transactional
public class ReadingPresentations {

  private static final String MINE =
      "(p.author = :me or exists (select 1 from CasePresentation c join c.coAuthors w"
          + " where c.id = p.id and w = :me))";
  private static final String WAITING =
      "exists (select 1 from UnitLeader l where l.unit = p.unit and l.username = :me"
          + " and (p.state = AT_CENTRE_MANAGER and l.office = CENTRE_MANAGER"
          + " or p.state = AT_DIRECTOR and l.office = DIRECTOR)) and not "
          + MINE;
  private static final String ON_AGENDA =
      "exists (select 1 from RouteStep s where s.presentation = p and s.state = ON_AGENDA)";

  private final PresentationAccess access;
  private final Permissions permissions;
  private final CasePresentations presentations;
  private final PresentationHeadings headings;
  private final CasePresentationViews views;
  private final CaseFiles cases;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final People people;

  ReadingPresentations(
      PresentationAccess access,
      Permissions permissions,
      CasePresentations presentations,
      PresentationHeadings headings,
      CasePresentationViews views,
      CaseFiles cases,
      ReadingRights rights,
      Bodies bodies,
      People people) {
    this.access = access;
    this.permissions = permissions;
    this.presentations = presentations;
    this.headings = headings;
    this.views = views;
    this.cases = cases;
    this.rights = rights;
    this.bodies = bodies;
    this.people = people;
  }

  /** Lists cases being written, the newest begun first. */
  public Page<CasePresentationSummary> list(PresentationList wanted, Paging paging) {
    permissions.requireReading();
    // The heading is there for readers only.
    StringBuilder query =
        new StringBuilder(
            "select p from CasePresentation p, PresentationHeading h where h.presentationId = p.id");
    Map<String, Object> parameters = new HashMap<>();
    if (wanted != PresentationList.ALL && wanted != PresentationList.READY) {
      parameters.put("me", permissions.caller());
    }
    query.append(
        switch (wanted) {
          case ALL -> "";
          case MINE -> " and " + MINE;
          case WAITING -> " and " + WAITING;
          case READY -> " and p.state = AT_SECRETARIAT and not " + ON_AGENDA;
          case RETURNED -> " and p.state = RETURNED and " + MINE;
        });
    query.append(" order by p.createdAt desc, p.id desc");
    Page<CasePresentation> page = paging.of(presentations.find(query.toString(), parameters));
    Map<UUID, PresentationHeading> titled =
        headings.of(page.items().stream().map(CasePresentation::id).toList());
    Map<String, Body> byCode = bodies.byCode();
    return page.map(each -> summary(each, titled.get(each.id()).text(), byCode));
  }

  /**
   * Lists all bodies a case can be planned for, also those whose meetings the caller may not read.
   */
  public Page<RouteBodyView> bodies(Paging paging) {
    access.requireWriter();
    return paging
        .of(bodies.findAll(Sort.by("name")))
        .map(body -> new RouteBodyView(body.code(), body.name(), body.alwaysClosed()));
  }

  public CasePresentationView show(UUID id) {
    return views.of(access.readable(id));
  }

  /** Lists what a case lacks before it can be sent for approval. */
  public MissingView missing(UUID id) {
    return new MissingView(show(id).missing());
  }

  /**
   * Shows what is planned for a case: every route the caller may know of, and the cases being
   * written he may read.
   *
   * @throws NotFound if there is no such case, or none the caller may know of
   */
  public CasePlanView planned(UUID caseId) {
    permissions.requireReading();
    CaseFile file = cases.findByIdOptional(caseId).orElseThrow(() -> new NotFound("case"));
    List<CasePresentation> about =
        presentations.about(caseId, headings.numbered(file.caseNumber()));
    Map<UUID, PresentationHeading> readable =
        headings.of(about.stream().map(CasePresentation::id).toList());
    Map<String, Body> byCode = bodies.byCode();
    Set<String> open = rights.openBodies();
    return new CasePlanView(
        about.stream()
            .map(
                presentation -> {
                  PresentationHeading heading = readable.get(presentation.id());
                  List<RouteStep> steps =
                      presentation.route().stream()
                          .filter(step -> heading != null || open.contains(step.bodyCode()))
                          .toList();
                  return new CasePlanView.PlannedRoute(
                      heading == null ? null : presentation.id(),
                      heading == null ? null : heading.text().title(),
                      presentation.state(),
                      presentation.unit(),
                      views.route(steps, byCode));
                })
            .toList());
  }

  private CasePresentationSummary summary(
      CasePresentation presentation, HeadingText heading, Map<String, Body> byCode) {
    RouteStep next = presentation.ahead().orElse(null);
    return new CasePresentationSummary(
        presentation.id(),
        heading.title(),
        heading.caseNumber(),
        heading.closed(),
        presentation.state(),
        presentation.unit(),
        people.nameOf(presentation.author()),
        next == null ? null : byCode.get(next.bodyCode()).name(),
        next == null ? null : next.meetingDate() == null ? next.wishedDate() : next.meetingDate(),
        presentation.isOnAgenda(),
        presentation.changedAt());
  }
}
