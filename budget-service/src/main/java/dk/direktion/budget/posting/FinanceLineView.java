package dk.direktion.budget.posting;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the finance system's file; the amount in kroner. */
public record FinanceLineView(
    LocalDate bookedOn, String voucher, String account, String text, BigDecimal amount) {

  static FinanceLineView of(FinanceLine line, AccountChart chart) {
    return new FinanceLineView(
        line.bookedOn(),
        line.voucher(),
        chart.written(line.account()),
        line.text(),
        BigDecimal.valueOf(line.amount(), 2));
  }
}
