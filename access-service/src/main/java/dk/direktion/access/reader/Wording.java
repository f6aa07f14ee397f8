package dk.direktion.access.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Words what people read in the language they ask for: Danish, or English where it is preferred.
 */
@RequestScoped
public class Wording {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final Locale ENGLISH = Locale.UK;

  private final HttpHeaders headers;

  Wording(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Returns the text of a key in {@code access_da} or {@code access_en}. */
  public String text(String key) {
    return ResourceBundle.getBundle("access", locale()).getString(key);
  }

  /** Returns what a key of this service's own problems says. */
  public String problem(String key) {
    return ResourceBundle.getBundle("problems", locale()).getString(key);
  }

  /** Returns the text with its {@code {placeholders}} filled; dates are written out. */
  public String text(String key, Map<String, Object> details) {
    String text = text(key);
    for (Map.Entry<String, Object> detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", written(detail.getValue()));
    }
    return text;
  }

  private String written(Object value) {
    return value instanceof LocalDate date
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(date)
        : String.valueOf(value);
  }

  private Locale locale() {
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
