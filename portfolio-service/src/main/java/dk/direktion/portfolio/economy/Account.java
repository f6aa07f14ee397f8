package dk.direktion.portfolio.economy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What is set aside for one or several projects, spent on them, promised by them and come of it.
 *
 * @param thisYear what has no end counts up to it
 */
record Account(
    List<ProjectAllocation> setAside,
    List<ProjectPosting> posted,
    List<ProjectBenefit> brought,
    int thisYear) {

  /** Return what of it is one project's. */
  Account of(UUID project) {
    return new Account(
        setAside.stream().filter(one -> one.projectId().equals(project)).toList(),
        posted.stream().filter(one -> one.projectId().equals(project)).toList(),
        brought.stream().filter(one -> one.projectId().equals(project)).toList(),
        thisYear);
  }

  /** Add up by year, oldest first. */
  List<EconomyYearView> years() {
    List<ProjectAllocation> decided = decided();
    return Stream.of(
            decided.stream().flatMap(one -> one.years(thisYear).boxed()),
            posted.stream().map(ProjectPosting::year),
            brought.stream().map(ProjectBenefit::year))
        .flatMap(years -> years)
        .distinct()
        .sorted()
        .map(year -> in(year, decided))
        .toList();
  }

  private EconomyYearView in(int year, List<ProjectAllocation> decided) {
    List<ProjectBenefit> benefits = brought.stream().filter(one -> one.year() == year).toList();
    return new EconomyYearView(
        year,
        sum(decided, one -> one.amountIn(year, thisYear)),
        sum(posted.stream().filter(one -> one.year() == year).toList(), ProjectPosting::amount),
        sum(benefits, ProjectBenefit::promised),
        sum(benefits, ProjectBenefit::realised));
  }

  List<ProjectAllocation> decided() {
    return setAside.stream().filter(one -> one.is(AllocationState.APPROVED)).toList();
  }

  long allocated() {
    return sum(decided(), this::inAll);
  }

  long proposed() {
    return sum(
        setAside.stream().filter(one -> one.is(AllocationState.PROPOSED)).toList(), this::inAll);
  }

  private long inAll(ProjectAllocation one) {
    return one.years(thisYear).mapToLong(year -> one.amountIn(year, thisYear)).sum();
  }

  long spent() {
    return sum(posted, ProjectPosting::amount);
  }

  long promised() {
    return sum(brought, ProjectBenefit::promised);
  }

  long realised() {
    return sum(brought, ProjectBenefit::realised);
  }

  private static <T> long sum(List<T> all, ToLongFunction<T> amount) {
    return all.stream().mapToLong(amount).sum();
  }

  /** Tell when the budget last told something; null while it has told nothing. */
  Instant toldAt() {
    return Stream.of(
            setAside.stream().map(ProjectAllocation::toldAt),
            posted.stream().map(ProjectPosting::toldAt),
            brought.stream().map(ProjectBenefit::toldAt))
        .flatMap(times -> times)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
