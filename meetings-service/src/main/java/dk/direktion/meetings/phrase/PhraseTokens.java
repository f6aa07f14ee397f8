package dk.direktion.meetings.phrase;

import dk.direktion.common.problem.InvalidInput;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens a phrase may hold; one whose value is not known stays as it is. */
final class PhraseTokens {

  static final String BODY = "organ";
  static final String DATE = "dato";
  static final String NEXT_MEETING = "næste møde";

  private static final Set<String> KNOWN = Set.of(BODY, DATE, NEXT_MEETING);
  private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");

  private PhraseTokens() {}

  static void requireKnown(String text) {
    if (!TOKEN.matcher(text).results().allMatch(token -> KNOWN.contains(token.group(1)))) {
      throw InvalidInput.of("text", "unknown-phrase-token");
    }
  }

  static String fill(String text, Map<String, String> values) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            token -> Matcher.quoteReplacement(values.getOrDefault(token.group(1), token.group())));
  }
}
