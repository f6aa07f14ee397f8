package dk.direktion.budget.benefit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a benefit brings year by year; a lasting one brings the last year's amount ever after.
 *
 * @param years in order, each once
 */
public record YearlyFigures(List<YearFigures> years, boolean lasting) {

  public YearlyFigures {
    years = years.stream().sorted(Comparator.comparingInt(YearFigures::year)).toList();
  }

  /** Returns what it brings in a year. */
  public long amount(int year) {
    if (lasting && !years.isEmpty() && year > last().year()) {
      return last().amount();
    }
    return of(year).map(YearFigures::amount).orElse(0L);
  }

  /** Returns what is invested in a year; an investment is never repeated by itself. */
  public long investment(int year) {
    return of(year).map(YearFigures::investment).orElse(0L);
  }

  /** Returns what it brings in a year less what it takes. */
  public long net(int year) {
    return amount(year) - investment(year);
  }

  /** Tells whether the year is named. */
  public boolean names(int year) {
    return of(year).isPresent();
  }

  /** Makes the same years without what they bring; what was invested is spent. */
  YearlyFigures lost() {
    return new YearlyFigures(
        years.stream().map(one -> new YearFigures(one.year(), 0, one.investment())).toList(),
        lasting);
  }

  private YearFigures last() {
    return years.get(years.size() - 1);
  }

  private Optional<YearFigures> of(int year) {
    return years.stream().filter(one -> one.year() == year).findFirst();
  }
}
