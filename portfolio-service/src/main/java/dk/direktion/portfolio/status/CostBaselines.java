package dk.direktion.portfolio.status;

import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.economy.Accounts;
import dk.direktion.portfolio.status.CostBaseline.Source;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What projects may cost: what was kept last, else what the board has set aside; only where there
 * is neither does a project's first note say it itself.
 */
@ApplicationScoped
class CostBaselines implements PanacheRepositoryBase<CostBaseline, CostBaseline.Key> {

  private final Accounts accounts;
  private final Today today;

  CostBaselines(Accounts accounts, Today today) {
    this.accounts = accounts;
    this.today = today;
  }

  /** List what was said of a project, newest first. */
  List<CostBaseline> kept(UUID projectId) {
    return list("key.projectId = ?1 order by key.number desc", projectId);
  }

  private Optional<CostBaseline> newest(UUID projectId) {
    return find("key.projectId = ?1 order by key.number desc", projectId).firstResultOptional();
  }

  /** Return what counts by now in whole kroner, or null. */
  Long of(UUID projectId) {
    return newest(projectId)
        .map(CostBaseline::cost)
        .orElseGet(() -> accounts.decidedFor(projectId));
  }

  /** Tell who says what counts by now; null where nobody does. */
  Source sourceOf(UUID projectId) {
    return newest(projectId)
        .map(CostBaseline::source)
        .orElseGet(() -> accounts.decidedFor(projectId) == null ? null : Source.ALLOCATED);
  }

  /** Keep what a note that is handed in is measured against, unless something is kept. */
  void keep(UUID projectId, Long cost) {
    if (cost != null && newest(projectId).isEmpty()) {
      Source source = accounts.decidedFor(projectId) == null ? Source.NOTE : Source.ALLOCATED;
      persist(new CostBaseline(new CostBaseline.Key(projectId, 1), cost, source, today.moment()));
    }
  }
}
