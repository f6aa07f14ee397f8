package dk.direktion.portfolio.economy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;

/** An amount of a pool that is set aside for a project. */
@Entity
public class ProjectAllocation {

  @Id private UUID allocationId;
  private UUID projectId;
  private int number;
  private int year;
  private Integer lastYear;
  private UUID poolId;
  private String pool;
  private String purpose;
  private long amount;

  @Enumerated(EnumType.STRING)
  private AllocationState state;

  @ElementCollection
  @CollectionTable(
      name = "project_allocation_change",
      joinColumns = @JoinColumn(name = "allocation_id"))
  @OrderBy("fromYear")
  @BatchSize(size = 200)
  private List<AllocationChange> changes = new ArrayList<>();

  private Instant toldAt;

  protected ProjectAllocation() {}

  ProjectAllocation(UUID allocationId) {
    this.allocationId = allocationId;
  }

  /** Take over what is told; {@code last} is null for one without an end. */
  void become(
      UUID project, int newNumber, int first, Integer last, Pool from, Money money, Instant at) {
    projectId = project;
    number = newNumber;
    year = first;
    lastYear = last;
    poolId = from.id();
    pool = from.name();
    purpose = money.purpose();
    amount = money.amount();
    state = money.state();
    changes.clear();
    changes.addAll(money.changes());
    toldAt = at;
  }

  /** Where it is taken from. */
  record Pool(UUID id, String name) {}

  /** What is set aside each year, what later decisions made of it, and whether it is decided. */
  record Money(
      String purpose, long amount, List<AllocationChange> changes, AllocationState state) {}

  /** List the years it counts in; one without an end counts up to this year. */
  IntStream years(int thisYear) {
    return IntStream.rangeClosed(year, lastYear == null ? Math.max(year, thisYear) : lastYear);
  }

  boolean is(AllocationState wanted) {
    return state == wanted;
  }

  /** Tell what it is in a year it counts in, up to this year where it has no end. */
  long amountIn(int ofYear, int thisYear) {
    if (years(thisYear).noneMatch(counted -> counted == ofYear)) {
      return 0;
    }
    long now = amount;
    for (AllocationChange change : changes) {
      now = change.fromYear() <= ofYear ? change.amount() : now;
    }
    return now;
  }

  UUID projectId() {
    return projectId;
  }

  Instant toldAt() {
    return toldAt;
  }

  AllocatedView view() {
    return new AllocatedView(
        allocationId,
        number,
        year,
        lastYear,
        poolId,
        pool,
        purpose,
        amount,
        List.copyOf(changes),
        state);
  }
}
