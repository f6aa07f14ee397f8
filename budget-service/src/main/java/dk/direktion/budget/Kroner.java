package dk.direktion.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Whole kroner: rounded of øre, and as people in Denmark write them. */
public final class Kroner {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  private Kroner() {}

  /** Write an amount with thousands separated by points and the unit: {@code 1.000.000 kr.} */
  public static String text(long amount) {
    return String.format(DANISH, "%,d kr.", amount);
  }

  /** Round øre to whole kroner, halves away from nothing. */
  public static long ofOre(long ore) {
    return BigDecimal.valueOf(ore, 2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
