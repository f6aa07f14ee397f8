package dk.direktion.common.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Reads days of the years 1 to 9999, which ISO 8601 writes with four digits.
 *
 * <p>Java reads years of nine digits too, which no database holds and no calendar means.
 */
public final class FourDigitYears extends StdDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;
  private static final int FIRST = 1;
  private static final int LAST = 9999;

  FourDigitYears() {
    super(LocalDate.class);
  }

  /** Tells whether a day's year has four digits. */
  public static boolean include(LocalDate day) {
    return day.getYear() >= FIRST && day.getYear() <= LAST;
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
    return day == null || include(day)
        ? day
        : (LocalDate)
            context.handleWeirdStringValue(
                LocalDate.class, day.toString(), "not a year of four digits");
  }
}
