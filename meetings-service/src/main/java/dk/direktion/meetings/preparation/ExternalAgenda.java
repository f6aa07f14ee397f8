package dk.direktion.meetings.preparation;

import dk.direktion.meetings.minutesimport.reader.DocumentText;
import dk.direktion.meetings.minutesimport.reader.MinutesReader;
import dk.direktion.meetings.minutesimport.reader.ReadItem;
import dk.direktion.meetings.minutesimport.reader.ReadSections;
import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the items in an agenda from outside, whatever kind of file it came in. */
final class ExternalAgenda {

  private static final int LONGEST_TITLE = 300;
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:#+\\s*)?(?:\\*\\*)?(\\d{1,2})[.):]\\s+(\\S.{0,298}?)(?:\\*\\*)?\\s*");
  private static final MinutesReader MINUTES = new MinutesReader();

  private ExternalAgenda() {}

  /**
   * Reads the items, numbered from 1 as they come; empty where none was found.
   *
   * @throws UnreadableMinutes when the file is empty, too large, damaged, locked or of another kind
   */
  static List<ExternalItem> read(byte[] document, String name) {
    List<ExternalItem> headed = headed(document, name);
    if (headed.size() > 1) {
      return headed;
    }
    List<ExternalItem> numbered = numbered(DocumentText.of(document, name));
    return numbered.size() > headed.size() ? numbered : headed;
  }

  /** Items with headings as minutes have them. */
  private static List<ExternalItem> headed(byte[] document, String name) {
    try {
      List<ReadItem> read = MINUTES.read(document, name).items();
      List<ExternalItem> items = new ArrayList<>();
      for (ReadItem item : read) {
        items.add(new ExternalItem(items.size() + 1, title(item.title()), text(item)));
      }
      return items;
    } catch (UnreadableMinutes refusal) {
      if (refusal.reason() == UnreadableMinutes.Reason.NOT_MINUTES) {
        return List.of();
      }
      throw refusal;
    }
  }

  private static String text(ReadItem item) {
    ReadSections sections = item.sections();
    return Stream.of(
            sections.background(),
            item.recommendationText(),
            sections.presentation(),
            sections.economy(),
            sections.assessment(),
            item.attachments().isEmpty() ? null : "Bilag\n" + String.join("\n", item.attachments()))
        .filter(Objects::nonNull)
        .map(String::strip)
        .collect(Collectors.joining("\n\n"));
  }

  /** Lines numbered 1, 2, 3 …; a list of contents before them is passed over. */
  private static List<ExternalItem> numbered(DocumentText document) {
    List<ExternalItem> items = new ArrayList<>();
    List<String> text = new ArrayList<>();
    String title = null;
    for (int i = 0; i < document.lines().size(); i++) {
      String line = document.lines().get(i);
      if (document.furniture().contains(i)) {
        continue;
      }
      Matcher heading = NUMBERED.matcher(line);
      int number = heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
      boolean isNext = number == items.size() + (title == null ? 1 : 2);
      boolean startsAgain = number == 1 && title != null && allEmpty(items, text);
      if (isNext || startsAgain) {
        if (startsAgain) {
          items.clear();
        } else if (title != null) {
          items.add(item(items.size() + 1, title, text));
        }
        title = heading.group(2);
        text.clear();
      } else if (title != null) {
        text.add(line);
      }
    }
    if (title != null) {
      items.add(item(items.size() + 1, title, text));
    }
    return items;
  }

  private static boolean allEmpty(List<ExternalItem> items, List<String> text) {
    return items.stream().allMatch(item -> item.text().isEmpty())
        && text.stream().allMatch(String::isBlank);
  }

  private static ExternalItem item(int number, String title, List<String> text) {
    return new ExternalItem(number, title(title), String.join("\n", text).strip());
  }

  private static String title(String read) {
    String title = read.strip();
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
  }
}
