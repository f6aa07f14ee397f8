package dk.direktion.portfolio;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people in Denmark write them. */
public final class DanishDates {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.yyyy");

  private DanishDates() {}

  /** Write a date like {@code 6.1.2015}. */
  public static String text(LocalDate date) {
    return SHORT.format(date);
  }
}
