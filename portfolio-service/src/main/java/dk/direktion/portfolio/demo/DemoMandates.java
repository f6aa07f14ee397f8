package dk.direktion.portfolio.demo;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.mandate.AskReviewer;
import dk.direktion.portfolio.mandate.MandateView;
import dk.direktion.portfolio.mandate.ReadingMandates;
import dk.direktion.portfolio.mandate.ReviewingMandates;
import dk.direktion.portfolio.mandate.SubmitMandate;
import dk.direktion.portfolio.mandate.WriteComment;
import dk.direktion.portfolio.mandate.WritingMandates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Has the demo's people write mandates, review them and send them to the board. */
@ApplicationScoped
class DemoMandates {

  static final String BOARD = "DIR";
  private static final Map<String, String> AUTHORS =
      Map.of("projektleder", "Mikkel Aagaard", "programleder", "Lone Thorup");
  private static final Set<String> ROLES =
      Set.of(Roles.PROJECT_MANAGER, Roles.PROGRAMME_MANAGER, Roles.EMPLOYEE);

  private final SystemWork work;
  private final ReadingMandates reading;
  private final WritingMandates writing;
  private final ReviewingMandates reviewing;
  private final Clock clock;

  DemoMandates(
      SystemWork work,
      ReadingMandates reading,
      WritingMandates writing,
      ReviewingMandates reviewing,
      Clock clock) {
    this.work = work;
    this.reading = reading;
    this.writing = writing;
    this.reviewing = reviewing;
    this.clock = clock;
  }

  /** Write those that have not been written. */
  void load(List<DemoProposals.DemoMandate> mandates) {
    mandates.forEach(this::load);
  }

  private void load(DemoProposals.DemoMandate demo) {
    AtomicReference<UUID> written = new AtomicReference<>();
    as(demo, () -> written.set(write(demo)));
    if (written.get() == null) {
      return;
    }
    demo.answers()
        .forEach(
            answer ->
                work.runAs(
                    answer.by(),
                    answer.name(),
                    Set.of(answer.role(), Roles.EMPLOYEE),
                    () -> answer(written.get(), answer)));
    if (demo.remark() != null) {
      as(demo, () -> reviewing.comment(written.get(), new WriteComment(demo.remark(), null)));
    }
  }

  private void answer(UUID mandate, DemoProposals.DemoAnswer answer) {
    String read = EntityTags.of(reading.one(mandate).version());
    reviewing.answer(mandate, read, answer.asAnswered());
  }

  private UUID write(DemoProposals.DemoMandate demo) {
    if (reading.newest(null).stream().anyMatch(one -> one.title().equals(demo.title()))) {
      return null;
    }
    MandateView mandate =
        writing.write(demo.asWritten(LocalDate.ofInstant(clock.instant(), Denmark.ZONE)));
    demo.reviewers().forEach(one -> reviewing.ask(mandate.id(), new AskReviewer(one)));
    if (demo.meeting() != null) {
      writing.submit(
          mandate.id(), EntityTags.of(mandate.version()), new SubmitMandate(BOARD, demo.meeting()));
    }
    return mandate.id();
  }

  private void as(DemoProposals.DemoMandate demo, Runnable deed) {
    work.runAs(demo.author(), AUTHORS.get(demo.author()), ROLES, deed);
  }
}
