package dk.direktion.portfolio.economy;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A project's economy as a sheet: a row for each figure, with where it comes from. */
@RequestScoped
public class EconomySheet {

  private static final List<String> COLUMNS =
      List.of("what", "year", "source", "text", "amount", "realised", "state");

  private final Wording wording;

  EconomySheet(Wording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(ProjectEconomyView economy) {
    return new Sheet(
        COLUMNS.stream().map(column -> wording.text("economy." + column)).toList(),
        Stream.of(
                economy.allocations().stream().flatMap(this::rows),
                economy.postings().stream().<List<?>>map(this::row),
                economy.benefits().stream().<List<?>>map(this::row))
            .flatMap(rows -> rows)
            .toList());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("economy.sheet");
  }

  // One row for what was first decided, and one for each decision that made it another amount.
  private Stream<List<?>> rows(AllocatedView one) {
    return Stream.concat(
        Stream.of(row(one)),
        one.changes().stream()
            .map(
                change ->
                    Arrays.asList(
                        wording.text("economy.allocation"),
                        change.fromYear(),
                        one.pool(),
                        one.purpose(),
                        change.amount(),
                        null,
                        wording.text("economy.allocation.changed"))));
  }

  private List<?> row(AllocatedView one) {
    return Arrays.asList(
        wording.text("economy.allocation"),
        one.year(),
        one.pool(),
        one.purpose(),
        one.amount(),
        null,
        wording.text("economy.allocation." + one.state()));
  }

  private List<?> row(PostingView one) {
    return Arrays.asList(
        wording.text("economy.posting"),
        one.bookedOn().getYear(),
        one.bookedOn().toString(),
        one.text(),
        one.amount(),
        null,
        null);
  }

  private List<?> row(BenefitView one) {
    return Arrays.asList(
        wording.text("economy.benefit"),
        one.year(),
        null,
        one.name(),
        one.promised(),
        one.realised(),
        one.state());
  }
}
