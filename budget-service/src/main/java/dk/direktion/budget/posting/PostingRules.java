package dk.direktion.budget.posting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All rules that were learned, those that are ended among them. */
@ApplicationScoped
class PostingRules implements PanacheRepositoryBase<PostingRule, UUID> {

  PostingRule existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("posting-rule"));
  }

  /** List those that hold by account, then those that are ended. */
  PanacheQuery<PostingRule> byAccount() {
    return find("order by endedAt desc nulls first, accountPrefix, madeAt desc, id");
  }

  /** List those that hold for the very same accounts in some of the same years. */
  List<PostingRule> besides(String accountPrefix, PostingRule.Years years) {
    return list(
        "accountPrefix = ?1 and endedAt is null and firstYear <= ?2 and lastYear >= ?3",
        accountPrefix,
        years.last(),
        years.first());
  }
}
