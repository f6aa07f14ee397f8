package dk.direktion.meetings.document;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.RecommendationPoint;
import dk.direktion.meetings.attachment.Attachments;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.decision.AbsenceView;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.DecisionViews;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.guest.Guest;
import dk.direktion.meetings.guest.GuestView;
import dk.direktion.meetings.guest.Guests;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.minutes.MinutesCourse;
import dk.direktion.meetings.minutes.MinutesVersionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Attachments attachments;
  private final Guests guests;
  private final ConflictsOfInterest conflicts;
  private final MinutesCourse course;

  MeetingPapers(
      BodyMembers members,
      Bodies bodies,
      ItemContents contents,
      CaseFiles cases,
      Decisions decisions,
      DecisionViews decisionViews,
      Attachments attachments,
      Guests guests,
      ConflictsOfInterest conflicts,
      MinutesCourse course) {
    this.members = members;
    this.bodies = bodies;
    this.contents = contents;
    this.cases = cases;
    this.decisions = decisions;
    this.decisionViews = decisionViews;
    this.attachments = attachments;
    this.guests = guests;
    this.conflicts = conflicts;
    this.course = course;
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
        status(kind, meeting),
        members.of(meeting.body().code(), meeting.date()).stream().map(BodyMember::name).toList(),
        gathered.corrections(null),
        agenda.stream().map(gathered::item).toList());
  }

  private DocumentStatus status(DocumentKind kind, Meeting meeting) {
    if (meeting.state() == MeetingState.CANCELLED) {
      return DocumentStatus.of(DocumentStage.CANCELLED, 0);
    }
    if (kind == DocumentKind.AGENDA) {
      return meeting.agendaVersion() == 0
          ? DocumentStatus.DRAFT
          : DocumentStatus.of(DocumentStage.PUBLISHED, meeting.agendaVersion());
    }
    if (!meeting.state().hasApprovedMinutes()) {
      return kind == DocumentKind.MINUTES ? DocumentStatus.DRAFT : null;
    }
    DocumentStage stage =
        meeting.state() == MeetingState.PUBLISHED
            ? DocumentStage.PUBLISHED
            : DocumentStage.APPROVED;
    return new DocumentStatus(
        stage, local(meeting.approvedAt()), course.version(meeting.id()), approvals(meeting));
  }

  private List<DocumentApproval> approvals(Meeting meeting) {
    return course.approvers(meeting).stream()
        .filter(approver -> approver.approvedAt() != null)
        .map(approver -> new DocumentApproval(approver.name(), local(approver.approvedAt())))
        .sorted(Comparator.comparing(DocumentApproval::at))
        .toList();
  }

  private static LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, Denmark.ZONE);
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
        hiddenAttachments(agenda),
        guests.of(ids),
        isAgenda ? Map.of() : conflictSentences(agenda),
        isAgenda ? List.of() : course.corrections(meeting.id(), agenda));
  }

  private Map<UUID, List<Integer>> hiddenAttachments(List<AgendaItem> agenda) {
    return agenda.stream().collect(Collectors.toMap(AgendaItem::id, attachments::closedNumbers));
  }

  private Map<UUID, String> conflictSentences(List<AgendaItem> agenda) {
    return agenda.stream()
        .flatMap(
            item ->
                conflicts
                    .sentenceFor(item)
                    .map(sentence -> Map.entry(item.id(), sentence))
                    .stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
      Map<UUID, List<Integer>> hiddenAttachments,
      Map<UUID, List<Guest>> guests,
      Map<UUID, String> conflicts,
      List<MinutesVersionView> corrected) {

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
              attachments(item, content),
              guests.getOrDefault(item.id(), List.of()).stream()
                  .map(guest -> guest(guest.of(meeting)))
                  .toList(),
              absences(own.get(item.id())),
              conflicts.get(item.id()),
              content.sections().background(),
              recommendation(content, own.get(item.id())),
              lines.getOrDefault(item.originId(), List.of()).stream()
                  .map(decision -> views.get(decision.id()))
                  .filter(view -> view != null)
                  .map(this::decision)
                  .toList(),
              corrections(item.id()),
              sections(content));
    }

    private List<DocumentAttachment> attachments(AgendaItem item, ItemContent content) {
      return Stream.concat(
              content.attachments().stream()
                  .map(each -> new DocumentAttachment(each.number(), each.name(), each.closed())),
              hiddenAttachments.get(item.id()).stream().map(DocumentAttachment::withheld))
          .sorted(Comparator.comparingInt(DocumentAttachment::number))
          .toList();
    }

    private DocumentGuest guest(GuestView guest) {
      String role =
          Stream.of(guest.title(), guest.organisation())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      return new DocumentGuest(
          guest.name(),
          role.isEmpty() ? null : role,
          isOneDay() ? null : guest.day(),
          guest.from(),
          guest.to());
    }

    private boolean isOneDay() {
      return meeting.ends() == null || meeting.ends().toLocalDate().equals(meeting.date());
    }

    /** Lists what was corrected in an item, or, where that is null, in the meeting as a whole. */
    List<DocumentCorrection> corrections(UUID itemId) {
      return corrected.stream()
          .filter(each -> Objects.equals(each.itemId(), itemId) && each.correction() != null)
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
