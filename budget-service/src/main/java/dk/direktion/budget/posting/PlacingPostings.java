package dk.direktion.budget.posting;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A controller's part: saying what postings count towards, and having it remembered. */
@ApplicationScoped
public class PlacingPostings {

  private final BudgetRights rights;
  private final Caller caller;
  private final Postings postings;
  private final Allocations allocations;
  private final PostingBook book;
  private final LearningRules rules;
  private final TellingOfPostings telling;
  private final Clock clock;

  PlacingPostings(
      BudgetRights rights,
      Caller caller,
      Postings postings,
      Allocations allocations,
      PostingBook book,
      LearningRules rules,
      TellingOfPostings telling,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.postings = postings;
    this.allocations = allocations;
    this.book = book;
    this.rules = rules;
    this.telling = telling;
    this.clock = clock;
  }

  /** Place postings; what was said of them before stays on record. */
  @Transactional
  public PlacedView place(PlacePostings wanted) {
    rights.requireAllocating();
    book.waitForTheOthers();
    List<Posting> chosen = chosen(wanted);
    Allocation allocation = allocation(wanted, chosen);
    Placing placing = new Placing(wanted.place(), wanted.allocationId(), wanted.reason().strip());
    PostingBook.Said said = new PostingBook.Said(caller.displayName(), clock.instant());
    String toRemember = wanted.remember() ? toRemember(wanted, chosen) : null;
    long before = book.newestPosition();
    int placed = book.place(chosen.stream().map(Posting::id).toList(), placing, said);
    PostingRule rule =
        toRemember == null ? null : rules.learn(toRemember, placing, allocation, said);
    int byRule = rule == null ? 0 : book.placeParked(rule, said);
    telling.tellSince(before);
    return new PlacedView(placed, byRule, rule == null ? null : rules.view(rule));
  }

  private List<Posting> chosen(PlacePostings wanted) {
    if ((wanted.postingIds() == null) == (wanted.account() == null)) {
      throw InvalidInput.of("postingIds", "postings-one-way");
    }
    if (wanted.postingIds() != null) {
      Set<UUID> ids = Set.copyOf(wanted.postingIds());
      List<Posting> found = postings.list("id in ?1", ids);
      if (found.size() < ids.size()) {
        throw InvalidInput.of("postingIds", "posting-unknown");
      }
      return found;
    }
    if (wanted.year() == null) {
      throw InvalidInput.of("year", "posting-year-missing");
    }
    List<Posting> found =
        postings.parked(postings.beginning("account", wanted.account()), wanted.year());
    if (found.isEmpty()) {
      throw InvalidInput.of("account", "nothing-parked");
    }
    return found;
  }

  private Allocation allocation(PlacePostings wanted, List<Posting> chosen) {
    if ((wanted.place() == PostingPlace.ALLOCATION) != (wanted.allocationId() != null)) {
      throw InvalidInput.of("allocationId", "posting-allocation-if-any");
    }
    if (wanted.allocationId() == null) {
      return null;
    }
    Allocation found = allocations.findById(wanted.allocationId());
    if (found == null) {
      throw InvalidInput.of("allocationId", "allocation-unknown");
    }
    if (found.state() != ProposalState.APPROVED) {
      throw InvalidInput.of("allocationId", "allocation-not-approved-yet");
    }
    if (!chosen.stream().allMatch(each -> found.binds(each.bookedOn().getYear()))) {
      throw InvalidInput.of("allocationId", "allocation-of-other-years");
    }
    return found;
  }

  private String toRemember(PlacePostings wanted, List<Posting> chosen) {
    if (wanted.place() == PostingPlace.PARKED) {
      throw InvalidInput.of("remember", "parking-not-remembered");
    }
    if (wanted.account() != null) {
      return postings.beginning("account", wanted.account());
    }
    Set<String> accounts = chosen.stream().map(Posting::account).collect(Collectors.toSet());
    if (accounts.size() > 1) {
      throw InvalidInput.of("remember", "one-account-to-remember");
    }
    return accounts.iterator().next();
  }
}
