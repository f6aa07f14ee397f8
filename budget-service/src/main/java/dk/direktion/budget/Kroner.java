package dk.direktion.budget;

import java.util.Locale;

/** Whole kroner as people in Denmark write them. */
public final class Kroner {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  private Kroner() {}

  /** Write an amount with thousands separated by points and the unit: {@code 1.000.000 kr.} */
  public static String text(long amount) {
    return String.format(DANISH, "%,d kr.", amount);
  }
}
