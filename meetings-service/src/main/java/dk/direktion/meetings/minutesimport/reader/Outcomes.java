package dk.direktion.meetings.minutesimport.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a decision's words amount to, as a municipal secretary would sort it. */
final class Outcomes {

  private static final int LONGEST_READ = 4000;

  private static final String BODIES =
      "(?:chefforum|cf|slf|lederforum|hovedudvalg|hu|udvalg|\\S*udvalget|\\S*udvalg|byråd|byrådet|kommunalbestyrelsen|direktionen|\\S*rådet|k29|kkr|med)";

  private static final Map<DecisionOutcome, Pattern> STRONG = strong();

  private static final Pattern NOTED =
      words(
          "til efterretning|til orientering|taget til orientering|orientering(?:en)? (?:blev )?(?:givet|modtaget|gennemgået)|noteret|noterede|blev orienteret|orienteredes|kvitterede");

  private static final Pattern DISCUSSED =
      words(
          "drøftet|drøftede|drøftedes|drøftes(?! (?:i|på|med) )|drøftelsen|blev vendt|vendte|vendtes|debatteret|debatterede|gennemgået|gennemgik|temadrøftet");

  private static final Pattern REFERRED =
      words(
          "(?:oversend|over ?send|videresend|henvis|fremsend)(?:es|t|te|tes)? .{0,60}?"
              + "|(?:sendes|sendt|sendte) (?:videre )?(?:til|i) (?:"
              + BODIES
              + "|høring).{0,40}?|send(?:es|t|te) .{0,40}?til (?:behandling|drøftelse|beslutning|udtalelse) i .{0,40}?");

  private static final Pattern REFERRED_WEAKLY =
      words(
          "(?:drøftes|behandles|præsenteres|forelægges|fremlægges|sendes|tages op|afgøres)(?: \\S{1,20}){0,3}? (?:i|for|til|på|af) "
              + BODIES);

  private static final Pattern DECIDED =
      words(
          "besluttede|beslutter|besluttet|blev valgt|valgtes|vælges|blev udpeget|udpeges|udpegede|blev enige om|var enighed om at");

  private static final Pattern CHANGED =
      words(
          "med (?:\\S{1,20} ){0,4}?(?:ændring|ændringer|rettelse|rettelser|justering|justeringer|tilføjelse|tilføjelser|præcisering|præciseringer|bemærkning|bemærkninger|forbehold|undtagelse)"
              + "|dog|under forudsætning|som ændret|ændringsforslag(?:et)?|i justeret form|tilrettes|med forbehold");

  private static final Pattern BY_POINT =
      words("(?:punkt|pkt\\.?|ad|indstillingspunkt)(?: ad)? ?\\d{1,2}");

  private static final Pattern ONLY =
      Pattern.compile(
          "^(?:(?:blev|er|indstillingen|punktet|sagen) )*(?:ikke )?(?:godkendt|tiltrådt|vedtaget|anbefalet|anbefales|udsat|udsættes|drøftet|drøftes|forkastet|afvist|taget til efterretning|til efterretning|tages til efterretning|oversendes)(?![\\p{L}]).{0,120}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Outcomes() {}

  /** Tells whether a short text is an outcome and nothing else, as in {@code Punkt 1: Godkendt}. */
  static boolean saysOnlyOutcome(String text) {
    return text.length() <= 160 && ONLY.matcher(text).matches();
  }

  static DecisionOutcome of(String decision) {
    var text =
        Words.lower(
            decision.length() > LONGEST_READ ? decision.substring(0, LONGEST_READ) : decision);
    var sentences = text.replaceAll("[*_#]", " ").split("(?<=[.!?])\\s+(?=\\S)|\\n+");
    for (var i = 0; i < sentences.length; i++) {
      var strong = strongest(sentences[i]);
      if (strong == DecisionOutcome.APPROVED) {
        return changed(sentences, i) || mixed(text, strong)
            ? DecisionOutcome.APPROVED_WITH_CHANGES
            : strong;
      }
      if (strong != null) {
        return mixed(text, strong) ? DecisionOutcome.APPROVED_WITH_CHANGES : strong;
      }
      if (NOTED.matcher(sentences[i]).find() && !DISCUSSED.matcher(sentences[i]).find()
          || sentences[i].contains("til efterretning")) {
        return DecisionOutcome.NOTED;
      }
    }
    return weak(text);
  }

  private static DecisionOutcome weak(String text) {
    if (REFERRED.matcher(text).find()) {
      return DecisionOutcome.REFERRED;
    }
    if (DISCUSSED.matcher(text).find()) {
      return DecisionOutcome.DISCUSSED;
    }
    if (REFERRED_WEAKLY.matcher(text).find()) {
      return DecisionOutcome.REFERRED;
    }
    if (words("drøftes").matcher(text).find()) {
      return DecisionOutcome.DISCUSSED;
    }
    return DECIDED.matcher(text).find() ? DecisionOutcome.APPROVED : DecisionOutcome.OTHER;
  }

  /** The outcome named first in a sentence; a refusal goes before the approval it negates. */
  private static DecisionOutcome strongest(String sentence) {
    DecisionOutcome first = null;
    var at = Integer.MAX_VALUE;
    for (var outcome : STRONG.entrySet()) {
      var matcher = outcome.getValue().matcher(sentence);
      if (matcher.find()
          && (matcher.start() < at
              || outcome.getKey() == DecisionOutcome.REJECTED
                  && first == DecisionOutcome.APPROVED)) {
        first = outcome.getKey();
        at = matcher.start();
      }
    }
    return first;
  }

  private static boolean changed(String[] sentences, int index) {
    return CHANGED.matcher(sentences[index]).find()
        || index + 1 < sentences.length && sentences[index + 1].startsWith("dog");
  }

  /** Some points approved and others not: the whole is approved with changes. */
  private static boolean mixed(String text, DecisionOutcome found) {
    var points = BY_POINT.matcher(text);
    if (!points.find() || !points.find()) {
      return false;
    }
    var approved = STRONG.get(DecisionOutcome.APPROVED).matcher(text).find();
    return approved
        && (found != DecisionOutcome.APPROVED
            || STRONG.get(DecisionOutcome.REJECTED).matcher(text).find()
            || STRONG.get(DecisionOutcome.POSTPONED).matcher(text).find());
  }

  private static Map<DecisionOutcome, Pattern> strong() {
    var strong = new EnumMap<DecisionOutcome, Pattern>(DecisionOutcome.class);
    strong.put(
        DecisionOutcome.APPROVED,
        words(
            "godkendt|godkendte|godkendes|godkender|tiltrådt|tiltrådte|tiltrådtes|tiltrædes|tiltræder|vedtaget|vedtog|vedtages"
                + "|anbefalet|anbefales|anbefalede|anbefaler|imødekommet|imødekommes|bevilget|bevilges|bevilgede|som indstillet"
                + "|indstillingen (?:blev )?(?:fulgt|følges)|indstilles godkendt|tilslutter sig|tilsluttede sig|bakkede op om|er enige? i indstillingen"));
    strong.put(
        DecisionOutcome.REJECTED,
        words(
            "forkastet|forkastes|forkastede|afvist|afvises|afviste|afviser|afslås|afslog|meddeles afslag|afslag"
                + "|(?:ikke|blev ikke|kunne ikke|kan ikke) (?:godkendt|godkende|godkendes|tiltrådt|tiltræde|tiltrædes|vedtaget|imødekommet|imødekommes|imødekomme|anbefalet|anbefales|anbefale|bevilget)"
                + "|(?:godkendte|tiltrådte|imødekommer|imødekommes|anbefaler|anbefales|godkendes|tiltrædes) ikke|bortfaldt|nedstemt"
                + "|(?:besluttede|beslutter|besluttet|enige om|enighed om).{1,120}? (?:ikke skal|skal ikke|ikke skulle|ikke at|ikke ønskes)"
                + "|^(?:\\S{1,30} ){1,4}skal ikke|^(?:\\S{1,30} ){1,3}ønskede? ikke"));
    strong.put(
        DecisionOutcome.POSTPONED,
        words(
            "^udsat(?! (?:for|på grund))|(?:er|blev|bliver|sagen|punktet|behandlingen|beslutningen|sag|punkt) udsat|udsat (?:til|med henblik|på et|indtil)|udsættes|udsatte (?:sagen|punktet|behandlingen|beslutningen|punkt)"
                + "|udskudt|udskydes|udskød|(?:blev|er) ikke (?:behandlet|nået)|punktet (?:udgik|udgår|blev taget af)|udgik|tages af dagsordenen|taget af dagsordenen|overføres til næste|behandles på næste|punkt(?:et)? \\d{1,2} udsat"));
    strong.put(
        DecisionOutcome.RETURNED,
        words(
            "indhentes yderligere|supplerende oplysninger|genoptages|tilbage til (?:forvaltningen|administrationen|centret|centeret|sekretariatet)|indhenter yderligere|yderligere oplysninger|yderligere belysning|belyses yderligere|forelægges igen|fremlægges igen|genforelægges|genfremlægges|genfremsættes|forelægges på ny"
                + "|tages op igen|tilbagesendes|tilbagesendt|sendes tilbage|sendt tilbage|sendte .{1,40}? tilbage|hjemvises|hjemvist|hjemviste|(?:kommer|vender|skal) (?:\\S{1,20} )?(?:igen|tilbage) (?:til|på|i) (?:direktionen|udvalget|næste|et)"
                + "|returneres|returneret|omarbejdes og"));
    return strong;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
  }
}
