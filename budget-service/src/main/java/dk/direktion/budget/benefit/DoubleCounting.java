package dk.direktion.budget.benefit;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Two benefits may be the same money: when account, centre and year are the same. */
final class DoubleCounting {

  private DoubleCounting() {}

  /** List the years in which both bring something; a lasting one goes on after its last. */
  static List<Integer> years(YearlyFigures one, YearlyFigures other) {
    TreeSet<Integer> named = new TreeSet<>();
    Stream.of(one, other)
        .flatMap(figures -> figures.years().stream())
        .forEach(figures -> named.add(figures.year()));
    return named.stream().filter(year -> one.amount(year) > 0 && other.amount(year) > 0).toList();
  }

  static List<AccountClaim> shared(List<AccountClaim> claims, List<AccountClaim> others) {
    return claims.stream().filter(claim -> others.stream().anyMatch(claim::isSameAs)).toList();
  }
}
