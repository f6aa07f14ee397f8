package dk.direktion.meetings.casefile;

import dk.direktion.common.problem.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number a case has in the records system: a journal number such as {@code 14/28758}, or one
 * that begins with its place in KLE, the municipalities' common list of subjects, such as {@code
 * 27.00.00-G01-170-23}.
 */
public record CaseNumber(String text) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{2,4}/\\d{1,7}(-\\d{1,4})?"
              + "|\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,6}-\\d{2,4}");

  /**
   * Reads a number as somebody writes it; null and blank text are no number.
   *
   * @return the number, or null where there is none
   * @throws InvalidInput at the field, if it has neither form
   */
  public static CaseNumber parse(String field, String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String text = written.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(text).matches()) {
      throw InvalidInput.of(field, "case-number-form");
    }
    return new CaseNumber(text);
  }

  /** Reads a number as {@link #parse} does, and returns its text or null. */
  public static String textOf(String field, String written) {
    CaseNumber number = parse(field, written);
    return number == null ? null : number.text();
  }
}
