package dk.direktion.budget.programmeeconomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A programme's economy in one year: what was invested, and line by line how the result came. */
@Entity
@Table(name = "programme_year")
public class ProgrammeYear {

  @Id private UUID id;
  private String programmeCode;
  private int year;
  private LocalDate asOf;
  private long invested;
  private long openingBalance;

  @ElementCollection
  @CollectionTable(name = "economy_line", joinColumns = @JoinColumn(name = "programme_year_id"))
  @OrderColumn(name = "position")
  private List<EconomyLine> lines = new ArrayList<>();

  protected ProgrammeYear() {}

  static ProgrammeYear account(UUID id, AccountProgrammeYear account) {
    ProgrammeYear year = new ProgrammeYear();
    year.id = id;
    year.programmeCode = account.code();
    year.year = account.year();
    year.asOf = account.asOf();
    year.invested = account.invested();
    year.openingBalance = account.openingBalance();
    year.lines.add(
        new EconomyLine(
            "Saldo ved årets start", LineKind.OPENING, account.openingBalance(), null, null, null));
    year.lines.addAll(account.lines());
    return year;
  }

  /** The result is the sum of the lines, so that it can always be explained. */
  long result() {
    return lines.stream().mapToLong(EconomyLine::amount).sum();
  }

  ProgrammeEconomyView view(Programme programme) {
    return new ProgrammeEconomyView(
        programme.code(),
        programme.name(),
        year,
        asOf,
        invested,
        openingBalance,
        List.copyOf(lines),
        result());
  }
}
