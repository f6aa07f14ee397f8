package dk.direktion.common.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the texts of all problems, gathered from every module's bundle on the class path. */
@ApplicationScoped
class ProblemTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)}");
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String DANISH = "da";

  private final Map<String, Map<String, String>> byLanguage =
      Map.of(DANISH, load(DANISH), "en", load("en"));

  /**
   * Chooses Danish or English by an {@code Accept-Language} header; Danish where it says neither.
   */
  Locale language(String acceptLanguage) {
    Locale chosen = null;
    if (acceptLanguage != null) {
      try {
        chosen =
            Locale.lookup(
                Locale.LanguageRange.parse(acceptLanguage),
                List.of(Locale.forLanguageTag(DANISH), Locale.ENGLISH));
      } catch (IllegalArgumentException malformed) {
        chosen = null;
      }
    }
    return chosen == null ? Locale.forLanguageTag(DANISH) : chosen;
  }

  /** Returns the text under the key with its placeholders filled, or null where there is none. */
  String text(Locale language, String key, Map<String, Object> details) {
    String pattern = byLanguage.get(language.getLanguage()).get(key);
    if (pattern == null) {
      return null;
    }
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found -> {
              Object value = details.get(found.group(1));
              return Matcher.quoteReplacement(
                  value == null ? found.group() : written(language, value));
            });
  }

  private String written(Locale language, Object value) {
    DateTimeFormatter date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    if (value instanceof LocalDate day) {
      return date.format(day);
    }
    if (value instanceof Instant instant) {
      return date.format(instant.atZone(DENMARK));
    }
    if (value instanceof Integer || value instanceof Long) {
      return String.format(language, "%,d", value);
    }
    String kind = byLanguage.get(language.getLanguage()).get("kind." + value);
    return kind == null ? value.toString() : kind;
  }

  // The application's own bundle comes first on the class path, so its wording wins.
  private static Map<String, String> load(String language) {
    Map<String, String> texts = new HashMap<>();
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      for (URL bundle :
          Collections.list(loader.getResources("problems_" + language + ".properties"))) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> texts.putIfAbsent(key.toString(), text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(texts);
  }
}
