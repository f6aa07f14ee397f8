package dk.direktion.budget.posting;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reading postings: controllers all of them, others who read the board's money those that count
 * towards one of its allocations, so that each booked amount explains itself.
 */
@ApplicationScoped
public class ReadingPostings {

  /** A sheet of more than an office program opens at ease is of no use. */
  private static final int MOST_OF_A_SHEET = 50_000;

  private final BudgetRights rights;
  private final Postings postings;
  private final AllocationTitles titles;
  private final AccountChart chart;

  ReadingPostings(
      BudgetRights rights, Postings postings, AllocationTitles titles, AccountChart chart) {
    this.rights = rights;
    this.postings = postings;
    this.titles = titles;
    this.chart = chart;
  }

  /** List the newest first. */
  @Transactional
  public Page<PostingView> list(PostingFilter filter, Paging paging) {
    rights.requireReading();
    Page<Posting> found = paging.of(postings.matching(allowed(filter)));
    return new Page<>(views(found.items()), found.page(), found.pageSize(), found.total());
  }

  /**
   * List all that a filter leaves, for a sheet.
   *
   * @throws TooManyPostings if that is more than a sheet holds
   */
  @Transactional
  public List<PostingView> all(PostingFilter filter) {
    rights.requireReading();
    List<Posting> found = postings.matching(allowed(filter)).range(0, MOST_OF_A_SHEET).list();
    if (found.size() > MOST_OF_A_SHEET) {
      throw new TooManyPostings(MOST_OF_A_SHEET);
    }
    return views(found);
  }

  /** Read one with all that was ever said of it. */
  @Transactional
  public PostingDetailView one(UUID id) {
    rights.requireReading();
    Posting found = postings.existing(id);
    if (!rights.mayAllocate() && found.place() != PostingPlace.ALLOCATION) {
      throw new NotFound("posting");
    }
    List<PostingAssignment> said = postings.assignments(id);
    Map<UUID, String> named =
        titles.of(said.stream().map(PostingAssignment::allocationId).toList());
    return new PostingDetailView(
        views(List.of(found)).get(0),
        said.stream().map(each -> each.view(named.get(each.allocationId()))).toList());
  }

  private PostingFilter allowed(PostingFilter asked) {
    if (rights.mayAllocate() || asked.place() == PostingPlace.ALLOCATION) {
      return asked;
    }
    if (asked.place() != null) {
      rights.requireAllocating();
    }
    return new PostingFilter(
        asked.year(),
        PostingPlace.ALLOCATION,
        asked.account(),
        asked.allocationId(),
        asked.importId(),
        asked.text());
  }

  private List<PostingView> views(List<Posting> shown) {
    Map<UUID, String> named = titles.of(shown.stream().map(Posting::allocationId).toList());
    return shown.stream().map(each -> view(each, named)).toList();
  }

  private PostingView view(Posting posting, Map<UUID, String> named) {
    return new PostingView(
        posting.id(),
        posting.importId(),
        posting.bookedOn(),
        posting.voucher(),
        chart.written(posting.account()),
        posting.text(),
        BigDecimal.valueOf(posting.amount(), 2),
        posting.place(),
        posting.allocationId(),
        named.get(posting.allocationId()),
        posting.ruleId(),
        posting.reason(),
        posting.assignedBy(),
        posting.assignedAt());
  }
}
