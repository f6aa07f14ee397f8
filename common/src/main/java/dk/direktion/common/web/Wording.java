package dk.direktion.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Words what people read in the language they ask for: Danish, or English where it is preferred.
 */
@RequestScoped
public class Wording {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final Locale ENGLISH = Locale.UK;

  private final HttpHeaders headers;
  private final String service;

  Wording(HttpHeaders headers, @ConfigProperty(name = "direktion.service.name") String service) {
    this.headers = headers;
    this.service = service;
  }

  /**
   * Returns the text of a key in the service's own bundle, such as {@code portfolio_da} or {@code
   * portfolio_en}.
   */
  public String text(String key) {
    ClassLoader ofService = Thread.currentThread().getContextClassLoader();
    return ResourceBundle.getBundle(service, locale(), ofService).getString(key);
  }

  /** Returns the text with its {@code {placeholders}} filled; dates are written out. */
  public String text(String key, Map<String, Object> details) {
    String text = text(key);
    for (Map.Entry<String, Object> detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", written(detail.getValue()));
    }
    return text;
  }

  /** Returns what the columns of a sheet are called, by its prefix and theirs. */
  public List<String> columns(String sheet, String... columns) {
    return Stream.of(columns).map(column -> text(sheet + "." + column)).toList();
  }

  private String written(Object value) {
    return value instanceof LocalDate day ? date(day) : String.valueOf(value);
  }

  /** Writes a date out. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** Names the week of a day by its number and year (ISO 8601). */
  public String week(LocalDate day) {
    return text(
        "week",
        Map.of(
            "week",
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            "year",
            day.get(IsoFields.WEEK_BASED_YEAR)));
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
