package dk.direktion.meetings.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of all letters, in Danish and English. */
@ApplicationScoped
class MailTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)(?::([a-z-]+))?}");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
  private static final Map<MailLanguage, DateTimeFormatter> DATES =
      Map.of(
          MailLanguage.DA,
          format("d. MMMM uuuu", "da"),
          MailLanguage.EN,
          format("d MMMM uuuu", "en"));
  private static final Map<MailLanguage, DateTimeFormatter> TIMES =
      Map.of(
          MailLanguage.DA, format("d. MMMM uuuu 'kl.' HH.mm", "da"),
          MailLanguage.EN, format("d MMMM uuuu 'at' HH:mm", "en"));

  private final Map<MailLanguage, Map<String, String>> byLanguage =
      Map.of(MailLanguage.DA, load("da"), MailLanguage.EN, load("en"));

  /**
   * Gives the text of a key with its placeholders filled; {@code {group:body-group}} is filled with
   * the text under {@code body-group.} and what was given as {@code group}.
   */
  String text(MailLanguage language, String key, Map<String, String> parameters) {
    return PLACEHOLDER
        .matcher(pattern(language, key))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    filled(language, found.group(2), parameters.getOrDefault(found.group(1), ""))));
  }

  private String filled(MailLanguage language, String family, String value) {
    return family == null ? written(language, value) : pattern(language, family + '.' + value);
  }

  /** Gives what a letter's subject and body must be told, in either language. */
  Set<String> placeholdersOf(String template) {
    Set<String> names = placeholdersIn(template + ".subject");
    names.addAll(placeholdersIn(template + ".body"));
    return names;
  }

  /** Gives what the text of a key must be told, in either language. */
  Set<String> placeholdersIn(String key) {
    Set<String> names = new TreeSet<>();
    for (MailLanguage language : MailLanguage.values()) {
      PLACEHOLDER
          .matcher(pattern(language, key))
          .results()
          .forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  private String pattern(MailLanguage language, String key) {
    String pattern = byLanguage.get(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("There is no text for letters under " + key);
    }
    return pattern;
  }

  private static String written(MailLanguage language, String value) {
    if (ISO_DATE.matcher(value).matches()) {
      return DATES.get(language).format(LocalDate.parse(value));
    }
    if (ISO_TIME.matcher(value).matches()) {
      return TIMES.get(language).format(LocalDateTime.parse(value));
    }
    return value;
  }

  private static DateTimeFormatter format(String pattern, String language) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
  }

  private static Map<String, String> load(String language) {
    Properties properties = new Properties();
    String file = "/mail_" + language + ".properties";
    try (InputStream in = MailTexts.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return properties.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
  }
}
