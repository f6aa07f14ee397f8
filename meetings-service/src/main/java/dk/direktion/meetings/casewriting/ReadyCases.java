package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.AgendaProposal;
import dk.direktion.meetings.agenda.AgendaProposalKind;
import dk.direktion.meetings.agenda.AgendaProposalSource;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Offers approved cases to the agendas of the body whose turn it is. */
@ApplicationScoped
public class ReadyCases implements AgendaProposalSource {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final CasePresentations presentations;
  private final PresentationHeadings headings;
  private final Contents contents;
  private final CaseFiles cases;
  private final TakingFilesAlong takingFiles;
  private final PresentationLog log;
  private final AgendaItems items;
  private final Screenings screenings;
  private final Clock clock;

  ReadyCases(
      CasePresentations presentations,
      PresentationHeadings headings,
      Contents contents,
      CaseFiles cases,
      TakingFilesAlong takingFiles,
      PresentationLog log,
      AgendaItems items,
      Screenings screenings,
      Clock clock) {
    this.presentations = presentations;
    this.headings = headings;
    this.contents = contents;
    this.cases = cases;
    this.takingFiles = takingFiles;
    this.log = log;
    this.items = items;
    this.screenings = screenings;
    this.clock = clock;
  }

  @Override
  public AgendaProposalKind kind() {
    return AgendaProposalKind.CASE;
  }

  @Override
  public List<AgendaProposal> proposalsFor(Meeting meeting) {
    List<RouteStep> ready = presentations.readyFor(meeting.body().code());
    Map<UUID, PresentationHeading> readable =
        headings.of(ready.stream().map(step -> step.presentation().id()).toList());
    return ready.stream()
        .filter(step -> readable.containsKey(step.presentation().id()))
        .map(step -> proposal(step, readable.get(step.presentation().id()).text()))
        .toList();
  }

  private AgendaProposal proposal(RouteStep step, HeadingText heading) {
    String from = "Fra " + step.presentation().unit();
    return new AgendaProposal(
        AgendaProposalKind.CASE,
        step.id().toString(),
        heading.title(),
        step.wishedDate() == null ? from : from + ", ønsket til " + DATE.format(step.wishedDate()),
        isClosed(step.presentation(), heading),
        step.presentation().caseId(),
        heading.caseNumber());
  }

  @Override
  public Optional<NewItem> itemFor(Meeting meeting, String id) {
    return presentations.readyFor(meeting.body().code()).stream()
        .filter(step -> step.id().toString().equals(id))
        .filter(step -> headings.findByIdOptional(step.presentation().id()).isPresent())
        .findFirst()
        .map(step -> item(step.presentation()));
  }

  private NewItem item(CasePresentation presentation) {
    PresentationContent content = contents.of(presentation.id());
    HeadingText heading = content.heading();
    SectionText recommendation = content.section(SectionKind.RECOMMENDATION);
    SectionText economy = content.section(SectionKind.ECONOMY);
    UUID caseId =
        heading.caseNumber() == null && presentation.caseId() != null
            ? presentation.caseId()
            : cases.forNumber(heading.caseNumber());
    return new NewItem(
        heading.title(),
        isClosed(presentation, heading),
        caseId,
        null,
        null,
        heading.recommender(),
        recommendation.orNull(),
        new Sections(
            content.section(SectionKind.BACKGROUND).orNull(),
            content.section(SectionKind.PRESENTATION).orNull(),
            economy.none() ? "Ingen." : economy.orNull(),
            content.section(SectionKind.ASSESSMENT).orNull()),
        recommendation.points(),
        List.of(),
        null,
        null);
  }

  // What is kept for named people at one stop is closed at the next.
  private boolean isClosed(CasePresentation presentation, HeadingText heading) {
    List<UUID> before =
        presentation.route().stream().map(RouteStep::itemId).filter(Objects::nonNull).toList();
    return heading.closed()
        || items.byId(before).values().stream().anyMatch(screenings::isScreened);
  }

  @Override
  public void taken(String id, AgendaItem item) {
    RouteStep step = presentations.step(UUID.fromString(id)).orElseThrow();
    step.presentation().putOn(step, item, clock.instant());
    takingFiles.to(item.id(), step.presentation());
    log.note(step.presentation(), LogKind.PUT_ON_AGENDA, item.bodyCode(), item.meetingDate());
    presentations.flush();
  }

  @Override
  public void takenOff(AgendaItem item) {
    presentations
        .stepOn(item.id())
        .ifPresent(
            step -> {
              step.presentation().takenOff(step, clock.instant());
              log.note(
                  step.presentation(),
                  LogKind.TAKEN_OFF_AGENDA,
                  item.bodyCode(),
                  item.meetingDate());
            });
  }
}
