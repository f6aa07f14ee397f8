package dk.direktion.meetings.minutesimport.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows what bodies of a municipality are called, in headings and in titles. */
final class BodyNames {

  private static final Pattern BODY =
      Pattern.compile(
          "^(?:(?:dir|hu|cf|slf|øu|by|isu|æsu|k29|kkr|kl|med)|(?:det |den |de )?(?!(?:referat|dagsorden|møde|notat|udkast|bilag|protokol|tema|præsentation|indkaldelse|oplæg|svar|brev|status|udskrift|beslutning|høring|sag|drøftelse|orientering|forslag)[\\S]*+ )(?:(?!(?:for|i|til|på|fra|med|af|om|at) )\\S{1,40} ){0,5}?\\S*(?:udvalget|udvalg|rådet|råd|direktionen|direktion|direktionens seminar"
              + "|chefforum|lederforum|forum|chefgruppen|ledergruppen|kommissionen|bestyrelsen|bestyrelse|nævnet|nævn|magistraten"
              + "|repræsentantskabet|styregruppen|arbejdsgruppen|komiteen)"
              + "(?: internt| (?:for|vedrørende|om) .{2,60})?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?<![\\p{L}])(?:beslutnings|møde|dagsordens|åbent |lukket )?(?:referat(?:et)?|protokol(?:len)?|dagsorden(?:en)?|mødeudskrift|udskrift)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:og|fra|af|for|til|over|det|den|åbent?|lukket|ordinært|ordinære|ekstraordinært|offentligt|møde|mødet|i|med|nr\\.?|\\d{1,3}\\.?)\\s++)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LEAD_OUT =
      Pattern.compile(
          "(?:[\\s,;:|–—-]++(?:d\\.?|den|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|møde|mødet|fra|af|nr\\.?|i|kl\\.?)?)+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL_BEFORE = Pattern.compile("^[\\s,;:|–—.-]+");

  private BodyNames() {}

  static boolean isBody(String text) {
    var name = text.strip();
    return !name.isEmpty()
        && name.length() <= 100
        && (Character.isUpperCase(name.charAt(0)) || name.indexOf(' ') < 0)
        && BODY.matcher(name).matches();
  }

  /** Tells whether a line is the title of minutes, such as {@code REFERAT Direktionen d. …}. */
  static boolean isTitle(String line) {
    return line.length() <= 160 && TITLE_WORD.matcher(line).find();
  }

  /** Takes the body out of a title such as {@code Referat fra møde i Økonomiudvalget den …}. */
  static Optional<String> inTitle(String title) {
    var text = withoutDate(TITLE_WORD.matcher(title).replaceAll(" ").strip());
    var before = "";
    while (!before.equals(text)) {
      before = text;
      text = LABEL_BEFORE.matcher(text).replaceFirst("");
      text = LEAD_IN.matcher(text).replaceFirst("");
      text = LEAD_OUT.matcher(text).replaceFirst("").strip();
    }
    if (text.isEmpty() || text.length() > 100 || text.equalsIgnoreCase("møde")) {
      return Optional.empty();
    }
    return Optional.of(ofMeeting(text));
  }

  /** Gives a heading's body the meeting's spelling, and shouting its usual case. */
  static String tidy(String name, String meetingBody) {
    var text = name.strip();
    if (meetingBody != null && Words.same(text, meetingBody)) {
      return meetingBody;
    }
    if (text.length() > 5 && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
      return text.charAt(0) + Words.lower(text.substring(1));
    }
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Cuts a date, its weekday and everything after it off a text. */
  static String withoutDate(String text) {
    var date = DanishDates.find(text);
    if (date.isEmpty()) {
      return text;
    }
    var head = text.substring(0, date.get().from());
    return LEAD_OUT.matcher(head).replaceFirst("").isBlank()
        ? text.substring(date.get().to())
        : head;
  }

  private static String ofMeeting(String text) {
    var name = text;
    var lower = Words.lower(text);
    for (var ending :
        new String[][] {
          {"udvalgsmøde", "udvalget"},
          {"rådsmøde", "rådet"},
          {"direktionsmøde", "direktionen"},
          {"bestyrelsesmøde", "bestyrelsen"},
          {"chefforummøde", "chefforum"}
        }) {
      var at =
          lower.endsWith("t") ? lower.lastIndexOf(ending[0] + "t") : lower.lastIndexOf(ending[0]);
      if (at >= 0 && lower.length() - at <= ending[0].length() + 1) {
        name = text.substring(0, at) + ending[1];
      }
    }
    return tidy(name, null);
  }
}
