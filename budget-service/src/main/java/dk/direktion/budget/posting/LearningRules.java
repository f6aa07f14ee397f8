package dk.direktion.budget.posting;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules that place postings: learned of what controllers say, and ended by them. */
@ApplicationScoped
public class LearningRules {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final BudgetRights rights;
  private final Caller caller;
  private final PostingRules rules;
  private final PostingBook book;
  private final AllocationTitles titles;
  private final AccountChart chart;
  private final Clock clock;

  LearningRules(
      BudgetRights rights,
      Caller caller,
      PostingRules rules,
      PostingBook book,
      AllocationTitles titles,
      AccountChart chart,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.rules = rules;
    this.book = book;
    this.titles = titles;
    this.chart = chart;
    this.clock = clock;
  }

  /** List the rules that hold by account, then those that are ended. */
  @Transactional
  public Page<PostingRuleView> list(Paging paging) {
    rights.requireAllocating();
    Page<PostingRule> found = paging.of(rules.byAccount());
    return new Page<>(views(found.items()), found.page(), found.pageSize(), found.total());
  }

  /** List all, for a sheet. */
  @Transactional
  public List<PostingRuleView> all() {
    rights.requireAllocating();
    return views(rules.byAccount().list());
  }

  /** Read one. */
  @Transactional
  public PostingRuleView one(UUID id) {
    rights.requireAllocating();
    return view(rules.existing(id));
  }

  /** End a rule; what it has placed stays where it is. */
  @Transactional
  public PostingRuleView end(UUID id, String ifMatch) {
    rights.requireAllocating();
    book.waitForTheOthers();
    PostingRule rule = rules.existing(id);
    EntityTags.require(ifMatch, rule.version());
    rule.end(caller.displayName(), clock.instant());
    rules.flush();
    return view(rule);
  }

  /** Learn of what was said of an account; it goes before all said of the very same account. */
  PostingRule learn(
      String accountPrefix, Placing placing, Allocation allocation, PostingBook.Said said) {
    PostingRule.Years years =
        allocation == null
            ? new PostingRule.Years(FIRST_YEAR, LAST_YEAR)
            : new PostingRule.Years(allocation.year(), Math.min(LAST_YEAR, allocation.lastYear()));
    for (PostingRule other : rules.besides(accountPrefix, years)) {
      other.end(said.by(), said.at());
    }
    rules.flush();
    PostingRule rule =
        new PostingRule(UuidV7.next(clock), accountPrefix, placing, years, said.by(), said.at());
    rules.persistAndFlush(rule);
    return rule;
  }

  PostingRuleView view(PostingRule rule) {
    return views(List.of(rule)).get(0);
  }

  private List<PostingRuleView> views(List<PostingRule> shown) {
    Map<UUID, String> named = titles.of(shown.stream().map(PostingRule::allocationId).toList());
    return shown.stream().map(each -> view(each, named.get(each.allocationId()))).toList();
  }

  private PostingRuleView view(PostingRule rule, String allocationTitle) {
    return new PostingRuleView(
        rule.id(),
        chart.written(rule.accountPrefix()),
        rule.place(),
        rule.allocationId(),
        allocationTitle,
        rule.firstYear(),
        rule.lastYear() == LAST_YEAR ? null : rule.lastYear(),
        rule.reason(),
        rule.madeBy(),
        rule.madeAt(),
        rule.endedBy(),
        rule.endedAt(),
        rule.holds() ? List.of("end") : List.of(),
        rule.version());
  }
}
