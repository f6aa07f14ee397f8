package dk.direktion.budget.benefit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Words papers and sheets about benefits in the language that is asked for: Danish, or English
 * where it is preferred.
 */
@RequestScoped
public class BenefitWording {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final Locale ENGLISH = Locale.UK;

  private final HttpHeaders headers;

  BenefitWording(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Returns the text of a key in {@code benefits_da} or {@code benefits_en}. */
  public String text(String key) {
    return ResourceBundle.getBundle("benefits", locale()).getString(key);
  }

  /** Returns what columns are called. */
  public List<String> columns(String... keys) {
    return Stream.of(keys).map(this::text).toList();
  }

  /** Writes a date out. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** Writes whole kroner with thousands apart. */
  public String amount(long amount) {
    return String.format(locale(), "%,d", amount);
  }

  /** Returns the language that was asked for. */
  public Locale locale() {
    for (Locale wanted : headers.getAcceptableLanguages()) {
      if (wanted.getLanguage().equals(DANISH.getLanguage())) {
        return DANISH;
      }
      if (wanted.getLanguage().equals(ENGLISH.getLanguage())) {
        return ENGLISH;
      }
    }
    return DANISH;
  }
}
