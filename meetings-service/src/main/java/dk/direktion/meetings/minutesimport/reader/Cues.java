package dk.direktion.meetings.minutesimport.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The grammar of section headings: which words open which section. */
final class Cues {

  private static final int LONGEST_HEADING = 140;

  private static final int LONGEST_INLINE_HEADING = 60;

  private static final Map<Cue.Kind, String> NAMES =
      Map.of(
          Cue.Kind.BACKGROUND, "baggrund",
          Cue.Kind.RECOMMENDATION, "indstilling",
          Cue.Kind.PRESENTATION, "sagsfremstilling",
          Cue.Kind.ECONOMY, "økonomi",
          Cue.Kind.ASSESSMENT, "vurdering",
          Cue.Kind.ATTACHMENTS, "bilag",
          Cue.Kind.DECISION, "beslutning");

  private static final Map<String, Cue.Kind> PHRASES = phrases();

  private static final Map<Cue.Kind, Pattern> SHAPES =
      Map.of(
          Cue.Kind.RECOMMENDATION,
          shape(
              "(?:\\S{3,40} ){0,4}\\S{3,40}s indstilling(?:er)?|indstilling(?:er)? (?:fra|til|af|ved) .{2,60}"
                  + "|(?:\\S{2,40} ){1,4}indstiller(?:,? at)?(?: (?:direktionen|\\S*udvalget|\\S*rådet))?"),
          Cue.Kind.ECONOMY,
          shape(
              "økonomi(?:ske (?:og \\S{3,30} )?(?:konsekvenser|forhold|aspekter|overvejelser|rammer)|sk konsekvens)?"
                  + "(?:(?: og | samt |/| / )\\S.{1,50})?"),
          Cue.Kind.ASSESSMENT,
          shape(
              "(?:\\S{3,40} ){0,3}(?:\\S{3,40}s|samlet|faglig|økonomisk|juridisk) (?:vurdering(?:er)?|bemærkninger)|vurdering (?:og|/) \\S.{2,40}"),
          Cue.Kind.ATTACHMENTS,
          shape(
              "(?:vedlagte |vedhæftede |link til )?bilag(?:soversigt|sliste|sfortegnelse)?(?: til (?:sagen|punktet|dagsordenen))?(?: ?\\(\\d{1,3}\\))?"),
          Cue.Kind.PRESENTATION,
          shape(
              "(?:økonomiske, )?(?:personalemæssige|miljømæssige|sundhedsmæssige|planmæssige|juridiske|organisatoriske|andre|øvrige|borgerrettede|sociale|erhvervsmæssige|klimamæssige) (?:konsekvenser|forhold)(?: .{1,40})?"));

  private static final Pattern FOR_ITEM =
      Pattern.compile(
          " (?:for|til|vedr\\.?|vedrørende) (?:punkt|pkt\\.?|sag)(?: nr\\.?)? ?\\d{1,3}(?![\\d/]).*$");

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\.\\d)?[.)]? (?=\\p{L})");

  private Cues() {}

  /** Reads a line as a section heading; null when it is none. */
  static Cue read(String clean, boolean bulleted) {
    if (clean.isEmpty() || bulleted) {
      return null;
    }
    var heading = clean.length() <= LONGEST_HEADING ? whole(clean) : null;
    return heading != null ? heading : inline(clean);
  }

  /** The usual name of a section, in lower case. */
  static String name(Cue.Kind kind) {
    return NAMES.get(kind);
  }

  private static Cue whole(String clean) {
    var decision = DecisionHeadings.read(clean);
    if (decision != null) {
      return decision;
    }
    var text = phrase(clean);
    var cue = exact(text);
    if (cue != null) {
      return cue;
    }
    var forItem = FOR_ITEM.matcher(text);
    if (hasDigit(text) && forItem.find()) {
      var cut = exact(text.substring(0, forItem.start()));
      if (cut != null) {
        return Cue.section(cut.kind(), false);
      }
    }
    var numbered = NUMBERED.matcher(text);
    if (!text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && numbered.find()
        && PHRASES.containsKey(text.substring(numbered.end()))) {
      return Cue.section(PHRASES.get(text.substring(numbered.end())), false);
    }
    return misspelt(text);
  }

  private static Cue exact(String text) {
    var kind = PHRASES.get(text);
    if (kind != null) {
      return Cue.section(kind, NAMES.get(kind).equals(text));
    }
    for (var shape : SHAPES.entrySet()) {
      if (mayBe(shape.getKey(), text) && shape.getValue().matcher(text).matches()) {
        return Cue.section(shape.getKey(), false);
      }
    }
    return null;
  }

  /** Spares the shape's pattern where its word is not in the text. */
  private static boolean mayBe(Cue.Kind kind, String text) {
    return switch (kind) {
      case RECOMMENDATION -> text.contains("indstil");
      case ECONOMY -> text.startsWith("økonomi");
      case ASSESSMENT -> text.contains("vurdering") || text.contains("bemærkninger");
      case ATTACHMENTS -> text.contains("bilag");
      default -> text.contains("konsekvenser") || text.contains("forhold");
    };
  }

  /** A slip of one letter in a section's own name is forgiven, of two in a long one. */
  private static Cue misspelt(String text) {
    if (text.indexOf(' ') >= 0) {
      return null;
    }
    for (var name : NAMES.entrySet()) {
      var word = name.getValue();
      var slips = word.length() >= 12 ? 2 : 1;
      if (word.length() >= 7
          && Math.abs(word.length() - text.length()) <= slips
          && word.charAt(0) == text.charAt(0)
          && Words.distance(word, text) <= slips) {
        return Cue.section(name.getKey(), false).asGuess();
      }
    }
    return null;
  }

  /** Reads {@code Baggrund: Kommunen har …}, the text on the heading's own line. */
  private static Cue inline(String clean) {
    var head = clean.length() <= LONGEST_HEADING ? clean : clean.substring(0, LONGEST_HEADING);
    var colon = head.indexOf(':');
    while (colon > 0 && colon <= LONGEST_HEADING) {
      var rest = clean.substring(colon + 1).strip();
      var before = head.substring(0, colon);
      var decision = DecisionHeadings.read(before);
      if (decision != null && !rest.isEmpty()) {
        return decision.withRest(rest);
      }
      if (colon <= LONGEST_INLINE_HEADING && !rest.isEmpty()) {
        var text = phrase(before);
        var cue = exact(text);
        if (cue != null && cue.kind() != Cue.Kind.PRESENTATION
            || text.equals(NAMES.get(Cue.Kind.PRESENTATION))) {
          return cue.withRest(rest);
        }
      }
      colon = head.indexOf(':', colon + 1);
    }
    return null;
  }

  static boolean hasDigit(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(String clean) {
    var end = clean.length();
    while (end > 0 && ":,.–- ".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    return Words.lower(clean.substring(0, end));
  }

  private static Pattern shape(String regex) {
    return Pattern.compile(regex);
  }

  private static Map<String, Cue.Kind> phrases() {
    var phrases = new HashMap<String, Cue.Kind>();
    NAMES.forEach(
        (kind, name) -> {
          if (kind != Cue.Kind.DECISION) {
            phrases.put(name, kind);
          }
        });
    put(
        phrases,
        Cue.Kind.BACKGROUND,
        "baggrund for sagen",
        "sagens baggrund",
        "resumé",
        "resume",
        "resumè",
        "sagsresume",
        "sagsresumé",
        "kort resume",
        "kort resumé",
        "sammenfatning",
        "sammendrag",
        "indledning",
        "baggrund og formål",
        "baggrund og resume",
        "baggrund/resume");
    put(
        phrases,
        Cue.Kind.RECOMMENDATION,
        "indstillinger",
        "indstilling/anbefaling",
        "anbefaling",
        "anbefalinger",
        "beslutningstema",
        "indstilling og beslutningstema",
        "forslag til beslutning",
        "beslutningsforslag",
        "det indstilles");
    put(
        phrases,
        Cue.Kind.PRESENTATION,
        "sagens indhold",
        "sagsbeskrivelse",
        "beskrivelse",
        "beskrivelse af sagen",
        "fremstilling",
        "sagsindhold",
        "redegørelse",
        "sagens fremstilling",
        "supplerende sagsfremstilling",
        "retsgrundlag",
        "lovgrundlag",
        "lovhjemmel",
        "lovgrundlag mv",
        "hjemmel",
        "høring",
        "høringer",
        "kommunikation",
        "kommunikation og formidling",
        "information",
        "tidsplan",
        "tidsplan og proces",
        "det videre forløb",
        "videre forløb",
        "den videre proces",
        "videre proces",
        "sagens videre forløb",
        "sagsforløb",
        "sagsgang",
        "politisk behandling",
        "sagens behandling",
        "borgerinddragelse",
        "inddragelse",
        "bæredygtighed",
        "klima og bæredygtighed",
        "handicappolitik",
        "kompetence",
        "beslutningskompetence",
        "tidligere behandling",
        "historik",
        "konsekvenser",
        "jura",
        "lovgivning",
        "supplerende bemærkninger",
        "sundhed",
        "miljø",
        "uddybende sagsfremstilling");
    put(
        phrases,
        Cue.Kind.ECONOMY,
        "finansiering",
        "bevillingsmæssige konsekvenser",
        "budgetmæssige konsekvenser",
        "bevilling",
        "budget og finansiering");
    put(phrases, Cue.Kind.ASSESSMENT, "konklusion", "vurderinger", "konklusion og anbefaling");
    put(
        phrases,
        Cue.Kind.ATTACHMENTS,
        "vedhæftede filer",
        "vedhæftninger",
        "vedhæftede dokumenter",
        "vedlagt",
        "vedlagte dokumenter",
        "dokumenter",
        "vedlagte filer",
        "vedhæftet");
    return Map.copyOf(phrases);
  }

  private static void put(Map<String, Cue.Kind> phrases, Cue.Kind kind, String... texts) {
    List.of(texts).forEach(text -> phrases.put(text, kind));
  }
}
