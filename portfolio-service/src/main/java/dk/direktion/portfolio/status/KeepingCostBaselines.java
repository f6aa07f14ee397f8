package dk.direktion.portfolio.status;

import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The secretariat says anew what a project may cost, with the reason; all it was stays. */
@ApplicationScoped
public class KeepingCostBaselines {

  private final PortfolioRights rights;
  private final Projects projects;
  private final CostBaselines baselines;
  private final Signing signing;
  private final EntityManager entities;

  KeepingCostBaselines(
      PortfolioRights rights,
      Projects projects,
      CostBaselines baselines,
      Signing signing,
      EntityManager entities) {
    this.rights = rights;
    this.projects = projects;
    this.baselines = baselines;
    this.signing = signing;
    this.entities = entities;
  }

  /** Show what a project may cost. */
  @Transactional
  public CostBaselineView read(UUID projectId) {
    rights.requireReadingEverything();
    requireProject(projectId);
    return view(projectId);
  }

  /** Say anew what a project may cost; notes written from now on are judged against it. */
  @Transactional
  public CostBaselineView change(UUID projectId, String ifMatch, ChangeCostBaseline wanted) {
    rights.requireKeepingTheList();
    requireProject(projectId);
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:key))")
        .setParameter("key", "cost-baseline " + projectId)
        .getSingleResult();
    long version = view(projectId).version();
    EntityTags.require(ifMatch, version);
    baselines.persistAndFlush(
        CostBaseline.by(
            new CostBaseline.Key(projectId, (int) version + 1),
            wanted.cost(),
            wanted.reason(),
            signing.signature()));
    return view(projectId);
  }

  private CostBaselineView view(UUID projectId) {
    List<CostBaseline> kept = baselines.kept(projectId);
    return new CostBaselineView(
        projectId,
        baselines.of(projectId),
        baselines.sourceOf(projectId),
        kept.stream().map(CostBaseline::view).toList(),
        rights.keepsTheList() ? List.of("change") : List.of(),
        kept.isEmpty() ? 0 : kept.get(0).number());
  }

  private void requireProject(UUID projectId) {
    if (projects.findByIdOptional(projectId).isEmpty()) {
      throw new NotFound("project");
    }
  }
}
