package dk.direktion.portfolio.status;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How often programmes tell how their parts fare. */
@ApplicationScoped
public class KeepingRhythms {

  private final PortfolioRights rights;
  private final Projects projects;
  private final StatusRhythms rhythms;
  private final Today today;

  KeepingRhythms(PortfolioRights rights, Projects projects, StatusRhythms rhythms, Today today) {
    this.rights = rights;
    this.projects = projects;
    this.rhythms = rhythms;
    this.today = today;
  }

  /** List the programmes on the list today, each with its rhythm if it has one. */
  @Transactional
  public List<RhythmView> list() {
    rights.requireReadingEverything();
    return projects.list("kind", ProjectKind.PROGRAMME).stream()
        .filter(programme -> programme.listing(today.date()).isPresent())
        .map(this::view)
        .sorted(Comparator.comparing(RhythmView::programme))
        .toList();
  }

  /** Keep a programme's rhythm, at the version it was read at. */
  @Transactional
  public RhythmView keep(UUID programmeId, String ifMatch, KeepRhythm wanted) {
    rights.requireKeepingTheList();
    Project programme =
        projects.findByIdOptional(programmeId).orElseThrow(() -> new NotFound("project"));
    if (programme.kind() != ProjectKind.PROGRAMME) {
      throw InvalidInput.of("programmeId", "not-a-programme");
    }
    StatusRhythm rhythm = rhythms.of(programmeId);
    EntityTags.require(ifMatch, rhythm.version());
    rhythm.become(wanted);
    rhythms.persistAndFlush(rhythm);
    return view(programme);
  }

  private RhythmView view(Project programme) {
    StatusRhythm rhythm = rhythms.of(programme.id());
    boolean kept = rhythm.version() > 0;
    return new RhythmView(
        programme.id(),
        programme.name(today.date()),
        kept ? rhythm.everyMonths() : null,
        kept ? rhythm.firstMonth() : null,
        kept ? rhythm.deadlineDays() : null,
        rhythm.version());
  }
}
