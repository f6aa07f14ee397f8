package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for every word of a source in what was read from it, knowing nothing of how it was read.
 */
final class Reassembly {

  /** Words that name a field: the field itself stands for them. */
  private static final Set<String> FIELD_NAMES =
      Set.of(
          "punkt",
          "pkt",
          "sag",
          "nr",
          "baggrund",
          "indstilling",
          "beslutning",
          "sagsfremstilling",
          "økonomi",
          "vurdering",
          "bilag",
          "sagsnr",
          "sagsnummer",
          "journalnr",
          "acadre",
          "lukket",
          "åben",
          "forventet",
          "tidspunkt",
          "emne",
          "ansvarlig",
          "bagrund",
          "indstiling",
          "sagsfremstiling",
          "i");

  private static final Set<String> NAMES =
      FIELD_NAMES.stream().map(Reassembly::fold).collect(java.util.stream.Collectors.toSet());

  private Reassembly() {}

  /** Gives the lines that are neither whole in one field nor, word by word, often enough in all. */
  static List<String> lost(List<String> source, ReadMinutes minutes) {
    var fields = fields(minutes);
    var whole = new StringBuilder("\n");
    Map<String, Integer> words = new HashMap<>();
    for (var field : fields) {
      for (var line : field.split("\n")) {
        whole.append(fold(line)).append('\n');
      }
      for (var word : fold(field).split(" ")) {
        words.merge(word, 1, Integer::sum);
      }
    }
    var lost = new ArrayList<String>();
    for (var line : source) {
      var folded = fold(line);
      if (!folded.isEmpty() && whole.indexOf(folded) < 0 && !allWords(folded, words)) {
        lost.add(line);
      }
    }
    return lost;
  }

  /** Gives the words of running text that stand more often in the source than in what was read. */
  static List<String> lostWords(List<String> source, ReadMinutes minutes) {
    Map<String, Integer> left = new HashMap<>();
    for (var field : fields(minutes)) {
      for (var word : fold(field).split(" ")) {
        left.merge(word, 1, Integer::sum);
      }
    }
    var lost = new ArrayList<String>();
    for (var line : source) {
      for (var word : fold(line).split(" ")) {
        if (word.length() > 3
            && !NAMES.contains(word)
            && left.merge(word, -1, Integer::sum) == -1) {
          lost.add(word);
        }
      }
    }
    return lost;
  }

  private static boolean allWords(String folded, Map<String, Integer> words) {
    for (var word : folded.split(" ")) {
      if (!words.containsKey(word) && !NAMES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> fields(ReadMinutes minutes) {
    var fields = new ArrayList<String>();
    fields.addAll(minutes.meeting().header());
    fields.addAll(minutes.participants());
    fields.addAll(minutes.pageFurniture());
    fields.addAll(minutes.unplaced());
    for (var item : minutes.items()) {
      fields.add(item.number() + " " + item.title());
      add(fields, item.caseNumber(), item.recommendationIntro(), item.recommendationText());
      add(fields, item.page() == null ? null : item.page().toString());
      fields.addAll(item.alternativeTitles());
      fields.addAll(item.attachments());
      for (var point : item.recommendationPoints()) {
        fields.add(point.number() + " " + point.text());
        fields.addAll(point.subPoints());
      }
      for (var decision : item.decisions()) {
        add(fields, decision.heading(), decision.text());
      }
      var sections = item.sections();
      add(
          fields,
          sections.background(),
          sections.presentation(),
          sections.economy(),
          sections.assessment());
    }
    for (var reminder : minutes.reminders()) {
      add(fields, reminder.expected(), reminder.subject(), reminder.responsible());
    }
    return fields;
  }

  private static void add(List<String> fields, String... values) {
    for (var value : values) {
      if (value != null) {
        fields.add(value);
      }
    }
  }

  /**
   * Letters that a wrong character set spoils count as nothing, so that repaired text is the same.
   */
  private static String fold(String text) {
    var folded = new StringBuilder();
    for (var c :
        text.replaceAll("</?[a-z]+>", " ").toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      if (c == 'ã'
          || c == 'â'
          || c == '¦'
          || c == '¸'
          || c == '¥'
          || c == '\u2026'
          || c == 'æ'
          || c == 'ø'
          || c == 'å'
          || c == '†'
          || c == '˜') {
        continue;
      }
      folded.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    return folded.toString().strip().replaceAll(" +", " ");
  }
}
