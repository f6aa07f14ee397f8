package dk.direktion.budget.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Words a report in one language. A report is made in both, whoever asks for it and also where
 * nobody does, so its language is not that of a request.
 */
final class ReportWords {

  static final ReportWords DANISH = new ReportWords(Locale.forLanguageTag("da-DK"));
  static final ReportWords ENGLISH = new ReportWords(Locale.UK);
  static final List<ReportWords> ALL = List.of(DANISH, ENGLISH);

  private final Locale locale;

  private ReportWords(Locale locale) {
    this.locale = locale;
  }

  String language() {
    return locale.getLanguage();
  }

  String text(String key) {
    ClassLoader ofService = Thread.currentThread().getContextClassLoader();
    return ResourceBundle.getBundle("budget", locale, ofService).getString("report." + key);
  }

  /** Returns a text with its {@code {placeholders}} filled. */
  String text(String key, Map<String, Object> values) {
    String text = text(key);
    for (Map.Entry<String, Object> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
    }
    return text;
  }

  List<String> columns(String... keys) {
    return Stream.of(keys).map(key -> text("column." + key)).toList();
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** Writes whole kroner with thousands apart. */
  String number(long amount) {
    return String.format(locale, "%,d", amount);
  }

  /** Names a period: a quarter by its number, a month by its name. */
  String period(ReportKind kind, Period period) {
    return kind.periodsOfAYear() == 12
        ? DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(period.start())
        : text("quarter", Map.of("number", period.number(), "year", period.year()));
  }

  String title(ReportKind kind, Period period) {
    return text("title." + kind, Map.of("period", period(kind, period)));
  }
}
