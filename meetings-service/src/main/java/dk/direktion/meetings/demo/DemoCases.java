package dk.direktion.meetings.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.casewriting.BeginCase;
import dk.direktion.meetings.casewriting.CasePresentationView;
import dk.direktion.meetings.casewriting.CasePresentations;
import dk.direktion.meetings.casewriting.Commenting;
import dk.direktion.meetings.casewriting.PlanRoute;
import dk.direktion.meetings.casewriting.PlanningRoute;
import dk.direktion.meetings.casewriting.ReadingPresentations;
import dk.direktion.meetings.casewriting.SectionView;
import dk.direktion.meetings.casewriting.SendingCase;
import dk.direktion.meetings.casewriting.UnitLeaders;
import dk.direktion.meetings.casewriting.UploadingPresentationAttachments;
import dk.direktion.meetings.casewriting.WriteHeading;
import dk.direktion.meetings.casewriting.WritingCase;
import dk.direktion.meetings.minutesimport.UploadedFile;
import dk.direktion.meetings.reading.ReadingRights;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has the demo municipality's people write cases, as soon as access-service has told who they are
 * and whom they lead.
 */
@ApplicationScoped
class DemoCases implements Scheduled.SkipPredicate {

  private static final Logger LOG = Logger.getLogger(DemoCases.class);
  private static final String OFFICER = "sagsbehandler";
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          OFFICER,
          Set.of(Roles.CASE_OFFICER),
          "centerchef-hrc",
          Set.of(Roles.CENTRE_MANAGER),
          "direktoer",
          Set.of(Roles.DIRECTOR, Roles.BOARD_MEMBER),
          "sekretariat",
          Set.of(Roles.SECRETARIAT));

  private final boolean wanted;
  private final SystemWork system;
  private final ReadingRights rights;
  private final UnitLeaders leaders;
  private final CasePresentations presentations;
  private final ReadingPresentations reading;
  private final WritingCase writing;
  private final PlanningRoute planning;
  private final UploadingPresentationAttachments uploading;
  private final Commenting commenting;
  private final SendingCase sending;
  private final DemoDecisions decisions;
  private final DemoScreening screening;
  private final ObjectMapper json;
  private volatile boolean done;

  DemoCases(
      @ConfigProperty(name = "direktion.demo") boolean wanted,
      SystemWork system,
      ReadingRights rights,
      UnitLeaders leaders,
      CasePresentations presentations,
      ReadingPresentations reading,
      WritingCase writing,
      PlanningRoute planning,
      UploadingPresentationAttachments uploading,
      Commenting commenting,
      SendingCase sending,
      DemoDecisions decisions,
      DemoScreening screening,
      ObjectMapper json) {
    this.wanted = wanted;
    this.system = system;
    this.rights = rights;
    this.leaders = leaders;
    this.presentations = presentations;
    this.reading = reading;
    this.writing = writing;
    this.planning = planning;
    this.uploading = uploading;
    this.commenting = commenting;
    this.sending = sending;
    this.decisions = decisions;
    this.screening = screening;
    this.json = json;
  }

  @Override
  public boolean test(ScheduledExecution execution) {
    return !wanted || done;
  }

  /** Writes the cases once it can be done, and never again. */
  @Scheduled(
      every = "2s",
      identity = "demo-cases",
      skipExecutionIf = DemoCases.class,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void writeOnce() {
    boolean begun = system.call(() -> presentations.count() > 0);
    if (!begun && !system.call(this::isKnownWhoLeads)) {
      return;
    }
    done = true;
    if (!begun) {
      List<DemoCase> cases = read();
      cases.forEach(this::write);
      screening.screen();
      LOG.infof("The demo municipality's people have written %d cases", cases.size());
    }
  }

  private boolean isKnownWhoLeads() {
    return rights.isFresh()
        && leaders.areKnownFor("HRC")
        && decisions.isPossible()
        && screening.isPossible();
  }

  private List<DemoCase> read() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/cases.json")) {
      return json.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DemoCase demo) {
    UUID id = as(OFFICER, () -> writing.begin(new BeginCase(demo.title(), demo.caseNumber()))).id();
    CasePresentationView begun = as(OFFICER, () -> reading.show(id));
    WriteHeading heading =
        new WriteHeading(demo.title(), demo.caseNumber(), false, null, "HRC", null);
    as(OFFICER, () -> writing.head(id, EntityTags.of(begun.heading().version()), heading));
    for (SectionView section : begun.sections()) {
      if (demo.texts().containsKey(section.kind())) {
        as(
            OFFICER,
            () ->
                writing.section(
                    id,
                    section.kind(),
                    EntityTags.of(section.version()),
                    demo.section(section.kind())));
      }
    }
    PlanRoute route =
        new PlanRoute(
            demo.route().stream().map(body -> new PlanRoute.Stop(body, null, null)).toList());
    as(OFFICER, () -> planning.plan(id, EntityTags.of(reading.show(id).routeVersion()), route));
    demo.attachments().forEach((name, text) -> attach(id, name, text));
    demo.steps().forEach(step -> happen(id, step));
  }

  private void attach(UUID id, String name, String text) {
    try {
      Path file = Files.writeString(Files.createTempFile("demo", null), text);
      try {
        UploadedFile sent = new UploadedFile(file, name, Files.size(file));
        as(OFFICER, () -> uploading.add(id, List.of(sent), false));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void happen(UUID id, DemoCase.DemoStep step) {
    switch (step.deed()) {
      case COMMENT -> as(step.by(), () -> commenting.write(id, step.comment()));
      case SUBMIT -> as(step.by(), () -> sending.submit(id, tag(id)));
      case APPROVE -> as(step.by(), () -> sending.approve(id, tag(id)));
      case RETURN -> as(step.by(), () -> sending.sendBack(id, tag(id), step.text()));
      case DECIDE -> decisions.decide(id, step);
    }
  }

  private String tag(UUID id) {
    return EntityTags.of(reading.show(id).version());
  }

  private <T> T as(String username, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    system.runAs(username, ROLES.get(username), () -> result.set(work.get()));
    return result.get();
  }
}
