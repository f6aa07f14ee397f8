package dk.direktion.meetings.document;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.RecommendationPoint;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.decision.AbsenceView;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.DecisionViews;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.minutes.MinutesView;
import dk.direktion.meetings.minutes.ReadingMinutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a paper says from what the caller may read of a meeting. */
@ApplicationScoped
class MeetingPapers {

  private final BodyMembers members;
  private final Bodies bodies;
  private final ItemContents contents;
  private final CaseFiles cases;
  private final Decisions decisions;
  private final DecisionViews decisionViews;
  private final ReadingMinutes minutes;

  MeetingPapers(
      BodyMembers members,
      Bodies bodies,
      ItemContents contents,
      CaseFiles cases,
      Decisions decisions,
      DecisionViews decisionViews,
      ReadingMinutes minutes) {
    this.members = members;
    this.bodies = bodies;
    this.contents = contents;
    this.cases = cases;
    this.decisions = decisions;
    this.decisionViews = decisionViews;
    this.minutes = minutes;
  }

  /** Gathers a paper; items the caller may not read are withheld in it. */
  GoverningDocument of(DocumentKind kind, Meeting meeting, List<AgendaItem> agenda) {
    Gathered gathered = gather(kind, meeting, agenda);
    return new GoverningDocument(
        kind,
        null,
        meeting.body().name(),
        meeting.starts(),
        meeting.ends(),
        meeting.location(),
        status(kind, meeting, gathered.minutes() == null ? 0 : gathered.minutes().version()),
        members.of(meeting.body().code(), meeting.date()).stream().map(BodyMember::name).toList(),
        agenda.stream().map(gathered::item).toList());
  }

  private static DocumentStatus status(DocumentKind kind, Meeting meeting, int version) {
    if (meeting.state() == MeetingState.CANCELLED) {
      return new DocumentStatus(DocumentStage.CANCELLED, null, 0);
    }
    if (kind == DocumentKind.AGENDA) {
      return meeting.agendaVersion() == 0
          ? DocumentStatus.DRAFT
          : new DocumentStatus(DocumentStage.PUBLISHED, null, meeting.agendaVersion());
    }
    if (!meeting.state().hasApprovedMinutes()) {
      return kind == DocumentKind.MINUTES ? DocumentStatus.DRAFT : null;
    }
    DocumentStage stage =
        meeting.state() == MeetingState.PUBLISHED
            ? DocumentStage.PUBLISHED
            : DocumentStage.APPROVED;
    LocalDate approved = LocalDate.ofInstant(meeting.approvedAt(), Denmark.ZONE);
    return new DocumentStatus(stage, approved, version);
  }

  private Gathered gather(DocumentKind kind, Meeting meeting, List<AgendaItem> agenda) {
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, List<Decision>> lines = decisions.ofLines(meeting.date(), agenda);
    boolean isAgenda = kind == DocumentKind.AGENDA;
    return new Gathered(
        meeting,
        contents.of(ids),
        cases.numbersOf(agenda),
        // An agenda says what was decided before, never what the meeting itself decides.
        isAgenda ? Map.of() : decisions.ownOf(ids),
        lines,
        views(
            lines.values().stream()
                .flatMap(Collection::stream)
                .filter(decision -> !isAgenda || !meeting.id().equals(decision.meetingId()))
                .toList()),
        bodies.byCode(),
        isAgenda || !meeting.state().hasApprovedMinutes() ? null : minutes.show(meeting.id()));
  }

  private Map<UUID, DecisionView> views(List<Decision> decided) {
    return decisionViews.of(decided).stream()
        .collect(Collectors.toMap(DecisionView::id, Function.identity()));
  }

  private record Gathered(
      Meeting meeting,
      Map<UUID, ItemContent> readable,
      Map<UUID, String> caseNumbers,
      Map<UUID, Decision> own,
      Map<UUID, List<Decision>> lines,
      Map<UUID, DecisionView> views,
      Map<String, Body> byCode,
      MinutesView minutes) {

    DocumentItem item(AgendaItem item) {
      ItemContent content = readable.get(item.id());
      String caseNumber = caseNumbers.get(item.caseId());
      return content == null
          ? DocumentItem.withheld(item.number(), caseNumber)
          : new DocumentItem(
              item.number(),
              content.title(),
              item.closed(),
              false,
              caseNumber,
              content.attachments().stream()
                  .map(each -> new DocumentAttachment(each.number(), each.name(), each.closed()))
                  .toList(),
              List.of(),
              absences(own.get(item.id())),
              content.sections().background(),
              recommendation(content, own.get(item.id())),
              lines.getOrDefault(item.originId(), List.of()).stream()
                  .map(decision -> views.get(decision.id()))
                  .filter(view -> view != null)
                  .map(this::decision)
                  .toList(),
              corrections(item),
              sections(content));
    }

    private List<DocumentCorrection> corrections(AgendaItem item) {
      return minutes == null
          ? List.of()
          : minutes.corrections().stream()
              .filter(each -> each.itemId().equals(item.id()) && each.correction() != null)
              .map(
                  each ->
                      new DocumentCorrection(
                          each.version(),
                          LocalDate.ofInstant(each.at(), Denmark.ZONE),
                          each.correction()))
              .toList();
    }

    private List<AbsenceView> absences(Decision decided) {
      return decided == null ? List.of() : views.get(decided.id()).absences();
    }

    private static List<DocumentSection> sections(ItemContent content) {
      return Stream.of(
              DocumentSection.of(SectionKind.PRESENTATION, content.sections().presentation()),
              DocumentSection.of(SectionKind.ECONOMY, content.sections().economy()),
              DocumentSection.of(SectionKind.ASSESSMENT, content.sections().assessment()))
          .filter(section -> section.text() != null)
          .toList();
    }

    private DocumentRecommendation recommendation(ItemContent content, Decision decided) {
      String leadIn = content.leadIn(meeting.body());
      return leadIn == null && content.points().isEmpty()
          ? null
          : new DocumentRecommendation(
              leadIn, content.points().stream().map(point -> point(point, decided)).toList());
    }

    private static DocumentPoint point(RecommendationPoint point, Decision decided) {
      Outcome outcome = decided == null ? null : decided.outcomeOf(point.number());
      return new DocumentPoint(point.number(), point.text(), point.subPoints(), outcome);
    }

    private DocumentDecision decision(DecisionView view) {
      return new DocumentDecision(
          view.bodyName(),
          view.date(),
          view.outcome(),
          view.text(),
          view.dissents(),
          destination(view),
          view.responsibleName(),
          view.due());
    }

    private DocumentDestination destination(DecisionView view) {
      String body =
          view.referredToBodyCode() == null ? null : byCode.get(view.referredToBodyCode()).name();
      LocalDate date = view.postponedTo() == null ? null : view.postponedTo().date();
      return body == null && date == null ? null : new DocumentDestination(body, date);
    }
  }
}
