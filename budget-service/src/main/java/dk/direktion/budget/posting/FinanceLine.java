package dk.direktion.budget.posting;

import java.time.LocalDate;

/**
 * A line of the finance system; the occurrence tells truly equal lines of one file apart.
 *
 * @param account digits alone
 * @param amount in øre
 */
record FinanceLine(
    LocalDate bookedOn, String voucher, String account, String text, long amount, int occurrence) {

  FinanceLine numbered(int number) {
    return new FinanceLine(bookedOn, voucher, account, text, amount, number);
  }
}
