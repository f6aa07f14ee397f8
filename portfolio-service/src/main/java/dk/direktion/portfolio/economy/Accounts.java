package dk.direktion.portfolio.economy;

import dk.direktion.portfolio.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything the budget has told of projects. */
@ApplicationScoped
public class Accounts {

  private final ProjectAllocations allocations;
  private final ProjectPostings postings;
  private final ProjectBenefits benefits;
  private final Today today;

  Accounts(
      ProjectAllocations allocations,
      ProjectPostings postings,
      ProjectBenefits benefits,
      Today today) {
    this.allocations = allocations;
    this.postings = postings;
    this.benefits = benefits;
    this.today = today;
  }

  Account of(Collection<UUID> projects) {
    return new Account(
        allocations.of(projects),
        postings.of(projects),
        benefits.of(projects),
        today.date().getYear());
  }

  /**
   * Return what the board has set aside for a project in all, in whole kroner; null for nothing.
   */
  public Long decidedFor(UUID projectId) {
    Account account =
        new Account(
            allocations.of(List.of(projectId)), List.of(), List.of(), today.date().getYear());
    return account.decided().isEmpty() ? null : account.allocated();
  }
}
