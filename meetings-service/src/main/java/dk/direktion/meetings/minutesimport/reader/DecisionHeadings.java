package dk.direktion.meetings.minutesimport.reader;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the headings decisions stand under: the word, a body, a date, in any combination. */
final class DecisionHeadings {

  private static final int LONGEST = 140;

  private static final Pattern WORD =
      Pattern.compile(
          "^(?:tidligere |endelig |politisk |direktionens? )?(?:beslutning(?:er|en|erne)?|afgørelse(?:r|n)?|vedtagelse|referat|beslutningsreferat)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OWN =
      Pattern.compile(
          "^((?:\\S{2,40} ){0,5}?\\S{3,60}?)s (?:beslutning|afgørelse|behandling)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CONNECTOR =
      Pattern.compile(
          "^(?:[\\s,;:–—-]|(?:i|fra|for|af|ved|på|truffet|den|d\\.|møde|mødet)(?=[\\s,;:]|$))++",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAIL =
      Pattern.compile(
          "^[\\s,;:()–—.-]*(?:kl\\.? ?\\d{1,2}[.:]?\\d{0,2})?[\\s,;:()–—.-]*(?:(?:punkt|pkt\\.?|sag)(?: nr\\.?)? ?\\d{1,3})?[\\s,;:()–—.-]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOR_ITEM =
      Pattern.compile(
          "^ ?(?:for|til|vedr\\.?|vedrørende) (?:punkt|pkt\\.?|sag)(?: nr\\.?)? ?\\d{1,3}(?![\\d/]).*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY_END =
      Pattern.compile(
          "[\\s,;:(–—-]*+(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d\\.?|på|mødet|møde)[\\s,;:–—-]*+)*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DecisionHeadings() {}

  /** Reads a text without its closing colon; null when it is no decision's heading. */
  static Cue read(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    var word = WORD.matcher(text);
    if (word.find()) {
      return afterWord(text, text.substring(word.end()));
    }
    var own = OWN.matcher(text);
    if (text.indexOf("s ") > 0 && own.find()) {
      var rest = text.substring(own.end());
      var date = DanishDates.find(rest);
      return BodyNames.isBody(own.group(1)) && isTail(rest, date.map(DanishDates.Found::to))
          ? cue(own.group(1), date.map(DanishDates.Found::date).orElse(null), false)
          : null;
    }
    return Cues.hasDigit(text) ? bodyAndDate(text) : null;
  }

  private static Cue afterWord(String text, String rest) {
    if (Words.lower(text).startsWith("referat") && !TAIL.matcher(rest).matches()) {
      return null;
    }
    if (TAIL.matcher(rest).matches() || FOR_ITEM.matcher(rest).matches()) {
      return cue(null, null, rest.isBlank() || ":".equals(rest.strip()));
    }
    var date = DanishDates.find(rest);
    if (date.isPresent()) {
      if (!TAIL.matcher(rest.substring(date.get().to())).matches()) {
        var after = CONNECTOR.matcher(rest.substring(date.get().to())).replaceFirst("");
        return BodyNames.isBody(phrase(after))
            ? cue(phrase(after), date.get().date(), false)
            : null;
      }
      var between = body(rest.substring(0, date.get().from()));
      return between == null || BodyNames.isBody(between) || isShortName(between)
          ? cue(between, date.get().date(), false)
          : null;
    }
    var body = body(rest);
    return body != null && BodyNames.isBody(body) && !text.endsWith(".")
        ? cue(body, null, false)
        : null;
  }

  private static boolean isShortName(String text) {
    var words = text.split("\\s+");
    return words.length <= 3
        && !Set.of("om", "at", "vedr.", "vedrørende").contains(Words.lower(words[0]));
  }

  private static Cue bodyAndDate(String text) {
    var date = DanishDates.find(text);
    if (date.isEmpty() || date.get().from() < 2) {
      return null;
    }
    var body = body(text.substring(0, date.get().from()));
    return body != null
            && BodyNames.isBody(body)
            && TAIL.matcher(text.substring(date.get().to())).matches()
        ? cue(body, date.get().date(), false)
        : null;
  }

  private static boolean isTail(String rest, java.util.Optional<Integer> dateEnd) {
    var tail = rest.substring(dateEnd.orElse(0));
    return TAIL.matcher(tail).matches() || FOR_ITEM.matcher(tail).matches();
  }

  private static String body(String text) {
    var start = CONNECTOR.matcher(text).replaceFirst("");
    var name = WEEKDAY_END.matcher(start).replaceFirst("").strip();
    return name.isEmpty() ? null : name;
  }

  private static String phrase(String text) {
    return WEEKDAY_END.matcher(text.strip()).replaceFirst("").replace(":", "").strip();
  }

  private static Cue cue(String body, LocalDate date, boolean named) {
    return new Cue(Cue.Kind.DECISION, named, false, "", body, date);
  }
}
