package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.ReadItem;
import dk.direktion.meetings.minutesimport.reader.ReadPoint;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a recommendation says beside its lead-in and points, so that it is not lost. */
final class RecommendationRemarks {

  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:[-*•o–—]\\s+)?(?:\\(?(?:\\d{1,3}|\\p{L})[.)]+\\s+)?");
  private static final Pattern BESIDE_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private RecommendationRemarks() {}

  /** Returns the lines neither lead-in nor points repeat, or null where they say it all. */
  static String in(ReadItem item) {
    if (item.recommendationText() == null) {
      return null;
    }
    StringBuilder said = new StringBuilder(words(item.recommendationIntro()));
    for (ReadPoint point : item.recommendationPoints()) {
      said.append(words(point.text()));
      point.subPoints().forEach(sub -> said.append(words(LABEL.matcher(sub).replaceFirst(""))));
    }
    String remarks =
        item.recommendationText()
            .lines()
            .filter(line -> said.indexOf(words(LABEL.matcher(line).replaceFirst(""))) < 0)
            .collect(Collectors.joining("\n"));
    return remarks.isBlank() ? null : remarks;
  }

  private static String words(String text) {
    return text == null ? "" : BESIDE_WORDS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
